import { beforeAll, describe, expect, test } from 'vitest';
import { decide } from '#app/domain/screening/decide.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { paths } from '#app/http/paths.ts';
import { allowanceOf } from '#tests/support/builders/case.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const people: SignedIn[] = [];

beforeAll(async () => {
  await loadShipped();
  people.push(await signIn(portal, 'compliance-officer'));
});

function officer(): SignedIn {
  const [found] = people;
  if (!found) throw new Error('Nobody is signed in');
  return found;
}

describe('an allowance', () => {
  test('is made by “not the same”, found by its names, and honoured on later screenings', async () => {
    const { supplierId, matches } = await screenedSupplierOf(owner, { name: 'Hero Vast', country: 'CHN' });
    const answer = {
      decision: 'not-the-same',
      reasons: ['different-address'],
      comment: 'A shop in York.',
      reviewAt: '2027-03-31',
    };
    for (const { matchId } of matches) await officer().submit(paths.match(matchId), answer);
    const list = await officer().get(paths.allowances({ q: 'hero vast' }));
    expect(list.text).toContain('Different address');
    expect(list.text).toContain('31 March 2027');
    await screenSuppliers(owner, { ids: [supplierId] }, BUILT_AT);
    const again = (await screeningOf(owner, supplierId)).matches;
    expect(again.map(({ status }) => status)).toEqual(matches.map(() => 'not-the-same'));
    expect((await officer().get(paths.allowances({ q: 'nobody like this' }))).text).toContain(
      'No allowance fits this search',
    );
  });

  test('is withdrawn with a reason by those who may, and the match waits again', async () => {
    const id = await allowanceOf(owner, 'Tangshan Sanyou');
    const analyst = await signIn(portal, 'intelligence-analyst');
    expect((await analyst.get(paths.allowance(id))).texts('main form[method=post]')).toEqual([]);
    expect((await analyst.post(paths.allowance(id), { comment: 'I think so.' })).status).toBe(403);
    const bare = await officer().post(paths.allowance(id), { comment: ' ' });
    expect(bare.problems).toEqual(['Write why the question has to be asked again.']);
    const match = await officer().submit(paths.allowance(id), { comment: 'Its owner has changed.' });
    expect(match.text).toContain('Possible match');
    expect(match.texts('#history .timeline-title')).toEqual(['Opened again', 'Not the same']);
    expect((await officer().get(paths.allowance(id))).text).toContain('Its owner has changed.');
    expect((await officer().post(paths.allowance(id), { comment: 'Once more.' })).status).toBe(409);
    expect((await officer().get(paths.allowances({ standing: 'withdrawn' }))).text).toContain(
      'Tangshan Sanyou',
    );
  });

  test('stays withdrawn through later screenings', async () => {
    const { supplierId, matches } = await screenedSupplierOf(owner, {
      name: 'Western Gold Hami Gold Mine',
      country: 'CHN',
    });
    const matchId = matches[0]?.matchId ?? '';
    await decide(owner, matchId, { decision: 'not-the-same', comment: 'Looked.' }, BUILT_AT);
    await decide(owner, matchId, { decision: 'unsure', comment: 'Not so sure.' }, BUILT_AT);
    await screenSuppliers(owner, { ids: [supplierId] }, BUILT_AT);
    expect((await screeningOf(owner, supplierId)).matches[0]?.status).toBe('unsure');
  });

  test('gets a day to look again, and is not there for another organisation', async () => {
    const id = await allowanceOf(owner, 'Turpan Esquel Textile');
    const page = await officer().submit(paths.allowance(id, { form: 'review' }), { reviewAt: '2020-01-31' });
    expect(page.text).toContain('31 January 2020');
    expect((await officer().get(paths.allowances({ standing: 'review' }))).text).toContain('Turpan Esquel');
    const stranger = await signIn(portal, 'owner', (await organisationWithOwner('Elsewhere')).organisationId);
    expect((await stranger.get(paths.allowance(id))).status).toBe(404);
    expect((await stranger.get(paths.allowances())).text).toContain('Nobody is on the allow-list yet');
  });
});

test('how matches are worked on is set by owners, with the fix named', async () => {
  const boss = await signIn(portal, 'owner');
  const wrong = await boss.post(paths.caseSettings(), { dueStrong: '0', duePossible: 'soon' });
  expect(wrong.problems).toEqual([
    'Enter a number of working days from 1 to 250',
    'Enter a number of working days from 1 to 250',
  ]);
  const saved = await boss.submit(paths.caseSettings(), {
    fourEyes: 'on',
    dueStrong: '3',
    duePossible: '10',
  });
  expect(saved.text).toContain('Your changes are saved');
  expect(saved.find('input[name=fourEyes]')?.hasAttribute('checked')).toBe(true);
  expect((await officer().get(paths.caseSettings())).text).toContain('3 working days');
  expect((await officer().post(paths.caseSettings(), { dueStrong: '3', duePossible: '10' })).status).toBe(
    403,
  );
});
