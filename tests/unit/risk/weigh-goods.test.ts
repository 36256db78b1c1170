import { describe, expect, test } from 'vitest';
import { NO_WORKFORCE } from '#app/domain/risk/weigh-profile.ts';
import { weigh, type WeighInput } from '#app/domain/risk/weigh.ts';
import { shippedFacts } from '#tests/support/shipped-facts.ts';

const facts = await shippedFacts();

function supplier(changes: Partial<WeighInput> = {}): WeighInput {
  return { countries: ['BGD'], sectors: ['14'], goods: [], workforce: NO_WORKFORCE, ...changes };
}
const good = (name: string, hs: string | null = null) => ({ name, hs });
const term = (input: WeighInput, kind: string) => weigh(facts, input).terms.find((one) => one.kind === kind);

describe('goods', () => {
  test('a trade alone asks which good it is and adds nothing', () => {
    const weighed = weigh(facts, supplier());
    expect(weighed.terms[2]).toMatchObject({ kind: 'goods', value: null });
    expect(weighed.terms[2]?.missing).toMatch(/^Say which good it is: Garments/);
    expect(weighed.questions[0]).toEqual({ good: 'Garments', iso3: 'BGD', value: 2 });
  });

  test.each([
    [good('T-shirts', '6109.10'), 2],
    [good('apparel'), 2],
    [good('Knitted garments'), 2],
    [good('Bricks', '690410'), 1],
    [good('Steel bolts', '731815'), 0],
  ])('%o from Bangladesh weighs %d', (named, value) => {
    expect(term(supplier({ goods: [named] }), 'goods')?.value).toBe(value);
  });

  test('inputs made with forced labour weigh one and a half', () => {
    const panels = supplier({ countries: ['CHN'], sectors: ['26'], goods: [good('Solar modules')] });
    expect(term(panels, 'goods')).toMatchObject({ value: 1.5 });
    expect(term(panels, 'goods')?.because).toContain('inputs made with forced labour');
  });

  test('a name that ends like a listed good counts only within its trade', () => {
    const plastic = supplier({ countries: ['ECU'], sectors: ['22'], goods: [good('Plastic flowers')] });
    const grown = supplier({ countries: ['ECU'], sectors: ['01'], goods: [good('Cut flowers')] });
    expect(term(plastic, 'goods')?.value).not.toBe(1);
    expect(term(grown, 'goods')?.value).toBe(1);
  });

  test('rows carried from the older list say so', () => {
    const textiles = supplier({ sectors: ['13'], goods: [good('Textiles')] });
    expect(term(textiles, 'goods')?.because).toContain('carried from the 2022 list');
  });
});
