import { expect, test, vi } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { contentOf, publishedStatementOf, signedVersionOf } from '#tests/support/builders/publication.ts';
import { statementOf } from '#tests/support/builders/statement.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);

test('a signed statement is given an address, looked at, and published', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const statement = await statementOf(officer.viewer);
  const page = paths.statementPublication(statement.id);
  expect((await officer.get(page)).text).toContain('There is nothing to publish yet');
  await signedVersionOf(officer.viewer, statement);
  const before = await officer.get(page);
  expect(before.text).toContain('Choose the public address below');
  expect(before.find('input[name=slug]')?.getAttribute('value')).toBe('tarnbrook-mills');

  const refused = await officer.post(page, { intent: 'address', slug: 'Tarn Brook', homepage: 'tarnbrook' });
  expect([refused.status, refused.problems]).toEqual([
    400,
    [
      'Use small letters a to z, figures, and single hyphens between them',
      'Enter the whole address of the home page, such as https://example.org/',
    ],
  ]);
  expect(refused.find('input[name=slug]')?.getAttribute('value')).toBe('Tarn Brook');

  const draft = {
    intent: 'address',
    slug: 'tarnbrook',
    homepage: 'https://tarnbrook.example.org/',
    embedAllowed: 'yes',
  };
  const saved = await officer.submit(page, draft);
  expect(saved.text).toContain('The address is saved');
  const review = await officer.get(saved.link('Look at what will be public'));
  expect(review.text).toContain('We weave cotton cloth in Tarnbrook.');
  expect(review.text).toContain('Imogen Farrow, Chief executive and director, 12 May 2026');
  expect((await anybody.get('/en/statements/tarnbrook')).status).toBe(404);

  const published = await officer.submit(page, { intent: 'publish' });
  expect(published.text).toContain('The statement is published');
  expect(published.texts('.snippet')[0]).toMatch(
    /^<a href="http.*\/en\/statements\/tarnbrook">Modern slavery and human trafficking statement<\/a>$/,
  );
  expect((await anybody.get('/en/statements/tarnbrook')).status).toBe(200);
  const again = await officer.post(page, { intent: 'publish' });
  expect([again.status, again.heading]).toEqual([409, 'No version of this statement is signed']);
});

test('whoever may not manage sees where it stands and cannot publish', async () => {
  const owner = await organisationWithOwner('Only Readers');
  const statement = await statementOf(owner);
  await signedVersionOf(owner, statement);
  const reader = await signIn(portal, 'contributor', owner.organisationId);
  const page = paths.statementPublication(statement.id);
  expect((await reader.get(page)).text).toContain('waits for somebody who may publish it');
  for (const intent of ['publish', 'address', 'check-homepage', 'withdraw', 'proof']) {
    const fields = { intent, slug: 'only-readers', reason: 'None', seen: 'yes', note: 'x', proof: 'y' };
    expect([intent, (await reader.post(page, fields)).status]).toEqual([intent, 403]);
  }
});

test('a home page is looked at by a job, and confirmed by hand where it cannot be read', async () => {
  const owner = await organisationWithOwner('By Hand');
  const { statement } = await publishedStatementOf(owner, 'by-hand');
  const officer = await signIn(portal, 'owner', owner.organisationId);
  const page = paths.statementPublication(statement.id);
  await officer.submit(page, { intent: 'address', slug: 'by-hand', homepage: 'http://127.0.0.1/' });
  const job = await officer.post(page, { intent: 'check-homepage' });
  expect([job.status, job.location]).toEqual([302, expect.stringMatching(/^\/jobs\/[0-9a-f]{24}$/)]);

  const looked = async () =>
    expect((await officer.get(page)).text).toContain('The home page could not be read');
  await vi.waitFor(looked, { timeout: 60_000, interval: 200 });

  const refused = await officer.post(page, { intent: 'proof', note: 'In the footer' });
  expect(refused.problems).toEqual(['Tick that you have seen the link on the home page']);
  expect(refused.find('textarea[name=note]')?.textContent).toBe('In the footer');
  const kept = await officer.submit(page, {
    intent: 'proof',
    seen: 'yes',
    note: 'In the footer, on 3 June',
    proof: 'homepage.png',
  });
  expect(kept.text).toContain('A person has seen the link on the home page');
  expect(kept.text).toContain('In the footer, on 3 June');
});

test('a statement is withdrawn with a reason that everybody can read', async () => {
  const owner = await organisationWithOwner('Withdrawn Mills');
  const { statement } = await publishedStatementOf(owner, 'withdrawn-mills');
  const officer = await signIn(portal, 'owner', owner.organisationId);
  const page = paths.statementPublication(statement.id);
  const refused = await officer.post(page, { intent: 'withdraw' });
  expect(refused.problems).toEqual(['Say why the statement is withdrawn. The reason is public']);
  await officer.submit(page, { intent: 'withdraw', reason: 'It named a site that is not ours.' });
  const card = await anybody.get(paths.publicCard('en', 'withdrawn-mills'));
  expect(card.text).toMatch(/The organisation withdrew this statement on \d+ \w+ \d{4}/);
  expect(card.text).not.toContain('Published:');
  const read = await anybody.get('/en/statements/withdrawn-mills/2026');
  expect(read.text).toContain('It named a site that is not ours.');
});

test('the card may be framed by other sites, where the organisation allows it, and nothing else may', async () => {
  const owner = await organisationWithOwner('Framed');
  await publishedStatementOf(owner, 'framed', { content: contentOf({ title: 'The framed statement' }) });
  const card = await anybody.get(paths.publicCard('en', 'framed'));
  expect([card.status, card.heading]).toEqual([200, 'The framed statement']);
  expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(card.headers.get('x-frame-options')).toBeNull();
  expect(card.headers.get('set-cookie')).toBeNull();
  const whole = await anybody.get(paths.publicStatement('en', 'framed', '2026'));
  expect(whole.headers.get('x-frame-options')).toBe('DENY');
  const officer = await signIn(portal, 'owner', owner.organisationId);
  const statement = await statementOf(owner);
  await officer.submit(paths.statementPublication(statement.id), { intent: 'address', slug: 'framed' });
  expect((await anybody.get(paths.publicCard('en', 'framed'))).status).toBe(404);
});
