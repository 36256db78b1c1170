import { beforeAll, describe, expect, test } from 'vitest';
import { variantPaper } from '#app/documents/pdf/variant/variant-paper.server.ts';
import type { StatementContent, StatementVersion } from '#app/domain/statements/content.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { VARIANT_REGIMES, VARIANTS } from '#app/domain/statements/variants/law-points.ts';
import { countryOf, fieldsOf } from '#tests/unit/statements/variants/country-of.ts';
import { readBack, squeezed } from './paper.ts';

describe.each(VARIANT_REGIMES)('the document for %s', (regime) => {
  const full = countryOf(regime, { answers: fieldsOf(regime) });
  const bare = countryOf(regime, { said: [] });
  const read = { full: '', bare: '', info: '' };

  beforeAll(async () => {
    const paper = await readBack(variantPaper(full));
    read.full = squeezed(paper.text);
    read.info = paper.info;
    read.bare = squeezed((await readBack(variantPaper(bare))).text);
  });

  test.each(full.points)('$reference: the answers that serve it stand under its heading', (point) => {
    expect(read.full).toContain(squeezed(`${point.heading} (${point.reference})`));
    const serving = full.content.sections
      .flatMap(({ answers }) => answers)
      .filter(({ serves, onlyFor }) => {
        const here = onlyFor.length === 0 || onlyFor.includes(regime);
        return here && serves.includes(point.point);
      });
    expect(serving.length).toBeGreaterThan(0);
    for (const { text } of serving) expect(read.full).toContain(squeezed(plainText(text)));
  });

  test.each(bare.silent)(
    '$reference: that nothing is said of it is said, and it is listed as missing',
    (point) => {
      expect(read.bare).toContain(squeezed(`Nothing is said about ${point.about}.`));
      expect(read.bare).toContain(squeezed(`Not said: ${point.heading} (${point.reference})`));
    },
  );

  test('says whose words the headings are, and where the official page is', () => {
    expect(read.full).toContain(squeezed(VARIANTS[regime].href));
    expect(read.full).toContain(squeezed(VARIANTS[regime].standing));
  });

  test('is tagged and in English', () => {
    expect(read.info).toMatch(/Tagged:\s+yes/);
  });
});

test('California prints the sentence for "none" as a remark of the draft', async () => {
  const { text } = await readBack(variantPaper(countryOf('california', { said: [] })));
  expect(squeezed(text)).toContain(squeezed('We do not audit suppliers for compliance'));
});

test('Canada marks its attestation as no prescribed wording', async () => {
  const country = countryOf('canada', { answers: { ...fieldsOf('canada'), attestation: '' } });
  const { text } = await readBack(variantPaper(country));
  expect(squeezed(text)).toContain(squeezed('These words are Daylight’s own'));
  expect(squeezed(text)).toContain(squeezed('Words for attestor'));
});

test('Canada prints the prescribed attestation as somebody copied it', async () => {
  const attestation = 'In accordance with the Act, and in particular section 11.\n\nI attest (invented).';
  const country = countryOf('canada', { answers: { ...fieldsOf('canada'), attestation } });
  const { text } = await readBack(variantPaper(country));
  expect(squeezed(text)).toContain(squeezed('I attest (invented).'));
  expect(squeezed(text)).not.toContain(squeezed('may bind it in law'));
  expect(squeezed(text)).not.toContain(squeezed('These words are Daylight’s own'));
});

test.each([
  ['is left out of a signed paper once somebody confirmed them', 'yes', 'signed', false],
  ['stands on a signed paper before', '', 'signed', true],
  ['stands on a draft, whatever was confirmed', 'yes', 'draft', true],
] as const)('the note on the headings %s', async (_what, headingsConfirmed, state, stands) => {
  const country = countryOf('australia', { answers: { ...fieldsOf('australia'), headingsConfirmed } });
  const version = state === 'signed' ? signedVersion(country.content) : null;
  const { text } = await readBack(variantPaper({ ...country, version }));
  expect(squeezed(text).includes(squeezed('About the headings'))).toBe(stands);
  expect(squeezed(text).includes(squeezed('Draft of 1 June 2026'))).toBe(state === 'draft');
});

function signedVersion(content: StatementContent): StatementVersion {
  const at = new Date('2026-05-12T09:00:00Z');
  return {
    id: 'v1',
    organisationId: 'o1',
    statementId: 's1',
    number: 1,
    content,
    hash: 'a'.repeat(64),
    state: 'signed',
    createdAt: at,
    createdBy: 'p1',
    writtenBy: ['p1'],
    openClaims: [],
    evidence: null,
    approval: null,
    refusal: null,
    signature: {
      officerId: 'f1',
      name: 'Imogen Farrow',
      title: 'Director',
      signedOn: '2026-05-12',
      recordedBy: 'p1',
      recordedAt: at,
    },
    publishedAt: null,
  };
}
