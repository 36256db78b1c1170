import { publicStatementOf } from '#tests/support/builders/public-statement.ts';
import { expect, test } from 'vitest';
import { changesBetween } from '#app/domain/statements/publication/changes-between.ts';
import { isSlug, PublicationDraft, yearOf } from '#app/domain/statements/publication/publication.ts';
import { describeForEngines } from '#app/domain/statements/publication/published-file.ts';
import { plainStatement, readableStatement } from '#app/domain/statements/publication/readable.ts';
import { contentOf, saidAnswer, saidSection } from '#tests/support/builders/publication.ts';

test('a statement stands under the year in which its period ends, a second one under a number', () => {
  expect(yearOf('2026-03-31', [])).toBe('2026');
  expect(yearOf('2026-12-31', ['2026'])).toBe('2026-2');
  expect(yearOf('2026-12-31', ['2026', '2026-2', '2025'])).toBe('2026-3');
});

test.each(['Tarnbrook', 'tarn brook', '-tarn', 'tarn--brook', 'a', 'x'.repeat(61)])(
  'the name "%s" cannot stand in an address',
  (slug) => {
    expect(PublicationDraft.safeParse({ slug }).success).toBe(false);
  },
);

test('a name of small letters, figures and hyphens can', () => {
  expect(PublicationDraft.parse({ slug: 'tarnbrook-mills-2' })).toEqual({
    slug: 'tarnbrook-mills-2',
    embedAllowed: false,
    askAllowed: false,
  });
  expect(isSlug('tarnbrook-mills')).toBe(true);
});

test('a home page has to be a web address', () => {
  expect(PublicationDraft.safeParse({ slug: 'tarnbrook', homepage: 'tarnbrook.example.org' }).success).toBe(
    false,
  );
  expect(PublicationDraft.safeParse({ slug: 'tarnbrook', homepage: 'ftp://example.org' }).success).toBe(
    false,
  );
});

test('linked numbers carry notes in the order in which they stand in the text', () => {
  const { notes, sections } = readableStatement(contentOf());
  expect(notes.map(({ number, written, label }) => [number, written, label])).toEqual([
    [1, '204', 'Suppliers in the register'],
    [2, '61 per cent', 'Share of suppliers whose risk is assessed'],
  ]);
  expect(notes[1]?.source?.title).toBe('List of goods (invented)');
  expect(sections[0]?.parts[0]?.blocks[1]?.lines[0]).toEqual([
    { text: 'We buy from ', note: null },
    { text: '204', note: 1 },
    { text: ' suppliers:', note: null },
  ]);
});

test('what only another country asks for is not part of the main text', () => {
  const canadian = saidAnswer({ text: 'For Canada alone.', onlyFor: ['canada'] });
  const content = contentOf({ sections: [saidSection('further', [canadian])] });
  expect(readableStatement(content).sections).toEqual([]);
});

test('nothing to report is said, not left out', () => {
  const nothing = saidAnswer({ text: '', standing: 'nothing-to-report', heading: 'Training' });
  const content = contentOf({ sections: [saidSection('training', [nothing])] });
  expect(plainStatement(content)).toContain('There is nothing to report for this period.');
});

test('the plain text has headings, paragraphs and list items, and no marks', () => {
  expect(plainStatement(contentOf())).toBe(
    [
      'Modern slavery statement of Tarnbrook Mills plc (invented), year to 31 March 2026',
      'Our organisation and supply chains',
      'What we do',
      'We weave cotton cloth in Tarnbrook.',
      'We buy from 204 suppliers:',
      '- raw cotton\n- dyes',
      'Where the risk is, and how we assess and manage it',
      'The highest risk is in spinning, in 61 per cent of the mills that we assessed.',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  );
});

test('a new version says which sections changed', () => {
  const before = contentOf();
  const [structure, ...others] = before.sections;
  const changed = saidSection('structure', [saidAnswer({ text: 'We weave linen now.' })]);
  expect(structure?.key).toBe('structure');
  expect(changesBetween(before, { ...before, sections: [changed, ...others] })).toEqual([
    'Text changed: Our organisation and supply chains',
  ]);
  expect(changesBetween(before, before)).toEqual([]);
  const members = [{ name: 'Weir Dyeing Ltd (invented)', companyNumber: null, included: true, reason: '' }];
  expect(changesBetween(before, { ...before, members })).toEqual([
    'The companies that the statement speaks for changed',
  ]);
});

test('search engines are told the companies of a group, and where its files are', () => {
  const member = (name: string, included: boolean) => ({ name, companyNumber: null, included, reason: '' });
  const members = [member('Tarnbrook Dyes Ltd (invented)', true), member('Sold Ltd (invented)', false)];
  const statement = publicStatementOf({ content: contentOf({ kind: 'group', members }) });
  const said = describeForEngines(statement, {
    page: 'https://x.example/2026',
    verify: 'https://x.example/v',
  });
  expect(said.author).toMatchObject({
    '@type': 'Organization',
    identifier: '01234567',
    subOrganization: [{ '@type': 'Organization', name: 'Tarnbrook Dyes Ltd (invented)' }],
  });
  expect(said).toMatchObject({
    encoding: expect.arrayContaining([
      {
        '@type': 'MediaObject',
        contentUrl: 'https://x.example/2026.pdf',
        encodingFormat: 'application/pdf',
      },
    ]),
  });
});
