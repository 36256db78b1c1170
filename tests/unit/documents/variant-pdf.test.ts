import { beforeAll, describe, expect, test } from 'vitest';
import { variantPaper } from '#app/documents/pdf/variant/variant-paper.server.ts';
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
  const country = countryOf('canada', { answers: fieldsOf('canada') });
  const { text } = await readBack(variantPaper(country));
  expect(squeezed(text)).toContain(squeezed('These words are Daylight’s own'));
  expect(squeezed(text)).toContain(squeezed('Words for attestor'));
});
