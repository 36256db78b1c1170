import { expect, test } from 'vitest';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import {
  contentOf,
  publishedStatementOf,
  saidAnswer,
  saidSection,
  signedVersionOf,
} from '#tests/support/builders/publication.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);

test('a changed statement keeps its earlier version, and says what changed', async () => {
  const owner = await organisationWithOwner('Weir Dyeing');
  const { statement } = await publishedStatementOf(owner, 'weir-dyeing');
  const [, risk] = contentOf().sections;
  const structure = saidSection('structure', [saidAnswer({ text: 'We dye linen now.' })]);
  const changed = contentOf({ sections: [structure, ...(risk ? [risk] : [])] });
  await signedVersionOf(owner, statement, changed);
  await publishStatement(owner, statement.id, new Date('2026-09-01T10:00:00Z'));
  const page = await anybody.get(paths.publicStatement('en', 'weir-dyeing', '2026'));
  expect(page.text).toContain('We dye linen now.');
  expect(page.text).toContain('Text changed: Our organisation and supply chains');
  const before = await anybody.get(page.link(`Version 1, ${dayOf(BUILT_AT)}`));
  expect(before.text).toContain('This is an earlier version of the statement');
  expect(before.text).toContain('We weave cotton cloth in Tarnbrook.');
  expect(before.find('meta[name=robots]')?.getAttribute('content')).toBe('noindex, follow');
});

test('an earlier version hands out its own files under its own address, not those of the newest', async () => {
  const place = `/en/statements/weir-dyeing/2026/versions/1`;
  const before = await anybody.get(place);
  expect(before.link('Plain text')).toBe(`${place}.txt`);
  expect(before.headers.get('link')).toContain(`${place}.pdf>; rel="alternate"; type="application/pdf"`);
  expect(before.find('.statement-printed')?.textContent).toMatch(new RegExp(`${place}$`));
  const text = await anybody.fetch(`${place}.txt`);
  expect(await text.text()).toContain('We weave cotton cloth in Tarnbrook.');
  expect(text.headers.get('content-disposition')).toContain('filename="weir-dyeing-2026-version-1.txt"');
  const said: unknown = await (await anybody.fetch(`${place}.jsonld`)).json();
  expect(said).toMatchObject({ creativeWorkStatus: 'Superseded', version: '1' });
});

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
