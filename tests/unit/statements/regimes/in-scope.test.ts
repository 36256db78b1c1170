import { describe, expect, test } from 'vitest';
import { inScope, type RegimeVerdict } from '#app/domain/statements/regimes/in-scope.ts';
import type { ScopeLaw } from '#app/domain/statements/regimes/law.ts';
import { EMPTY_PROFILE, type ScopeProfile } from '#app/domain/statements/regimes/scope-profile.ts';

const TODAY = '2026-11-22';

/** Everything about a company that every law is interested in, except its figures. */
const COMPANY: ScopeProfile = {
  ...EMPTY_PROFILE,
  form: 'body-corporate',
  goods: 'yes',
  services: 'no',
  ukBusiness: 'yes',
  hasSubsidiaries: 'no',
  auBusiness: 'yes',
  caListed: 'no',
  caPresence: 'yes',
  caGoods: 'makes-or-imports',
  calBusiness: 'yes',
  calKind: 'manufacturer',
  noTaxed: 'yes',
  noPublicInterest: 'no',
  euFormed: 'yes',
};

function of(law: ScopeLaw, part: Partial<ScopeProfile>): RegimeVerdict {
  const found = inScope({ ...COMPANY, ...part }, TODAY).find((verdict) => verdict.law === law);
  if (!found) throw new Error(`No verdict on ${law}`);
  return found;
}

const APPLIES = 'appears-to-apply';
const NOT = 'appears-not-to-apply';
const UNSAID = 'cannot-be-said';

describe('each threshold, at the figure and one beside it', () => {
  test.each<[string, ScopeLaw, Partial<ScopeProfile>, string]>([
    ['UK turnover of exactly £36m is in', 'uk', { ukTurnover: 36_000_000 }, APPLIES],
    ['UK turnover of a pound less is not', 'uk', { ukTurnover: 35_999_999 }, NOT],
    ['Australian revenue of exactly A$100m is in', 'australia', { auRevenue: 100_000_000 }, APPLIES],
    ['Australian revenue of a dollar less is not', 'australia', { auRevenue: 99_999_999 }, NOT],
    [
      'Canadian assets of C$20m and revenue of C$40m are in',
      'canada',
      {
        caAssets: 20_000_000,
        caRevenue: 40_000_000,
        caStaff: 0,
        caAssetsBefore: 0,
        caRevenueBefore: 0,
        caStaffBefore: 0,
      },
      APPLIES,
    ],
    [
      'Canadian assets of a dollar less, with enough revenue and 249 staff, are not',
      'canada',
      {
        caAssets: 19_999_999,
        caRevenue: 40_000_000,
        caStaff: 249,
        caAssetsBefore: 0,
        caRevenueBefore: 0,
        caStaffBefore: 0,
      },
      NOT,
    ],
    [
      'Canadian staff of 250 and assets of C$20m are in',
      'canada',
      {
        caAssets: 20_000_000,
        caRevenue: 39_999_999,
        caStaff: 250,
        caAssetsBefore: 0,
        caRevenueBefore: 0,
        caStaffBefore: 0,
      },
      APPLIES,
    ],
    ['Californian receipts of exactly US$100m are not in', 'california', { calReceipts: 100_000_000 }, NOT],
    ['Californian receipts of a dollar more are', 'california', { calReceipts: 100_000_001 }, APPLIES],
    [
      'Norwegian sales and balance above NOK 70m and 35m are in',
      'norway',
      { noSales: 70_000_001, noBalance: 35_000_001, noStaff: 0 },
      APPLIES,
    ],
    [
      'Norwegian sales above NOK 70m alone are not',
      'norway',
      { noSales: 70_000_001, noBalance: 35_000_000, noStaff: 50 },
      NOT,
    ],
    [
      'Norwegian staff of 51 and a balance above NOK 35m are in',
      'norway',
      { noSales: 0, noBalance: 35_000_001, noStaff: 51 },
      APPLIES,
    ],
    ['German staff of exactly 1,000 are in', 'lksg', { deStaff: 1000 }, APPLIES],
    ['German staff of 999 are not', 'lksg', { deStaff: 999 }, NOT],
    [
      'an EU company above 5,000 staff and €1.5bn is in',
      'csddd',
      { euStaff: 5001, euTurnover: 1_500_000_001, euRoyalties: 0 },
      APPLIES,
    ],
    [
      'an EU company of exactly 5,000 staff is not',
      'csddd',
      { euStaff: 5000, euTurnover: 1_500_000_001, euRoyalties: 0 },
      NOT,
    ],
    [
      'an EU company of exactly €1.5bn is not',
      'csddd',
      { euStaff: 5001, euTurnover: 1_500_000_000, euRoyalties: 0 },
      NOT,
    ],
    [
      'a company formed elsewhere counts its turnover in the Union',
      'csddd',
      { euFormed: 'no', euStaff: 10, euTurnoverInside: 1_500_000_001, euRoyalties: 0 },
      APPLIES,
    ],
    [
      'a franchise above €75m royalties and €275m turnover is in',
      'csddd',
      { euStaff: 10, euTurnover: 275_000_001, euRoyalties: 75_000_001 },
      APPLIES,
    ],
    [
      'a franchise of exactly €75m royalties is not',
      'csddd',
      { euStaff: 10, euTurnover: 275_000_001, euRoyalties: 75_000_000 },
      NOT,
    ],
  ])('%s', (_name, law, part, verdict) => {
    expect(of(law, part).verdict).toBe(verdict);
  });
});

describe('the United Kingdom', () => {
  test('adds the turnover of every subsidiary to its own', () => {
    const group = { ukTurnover: 30_000_000, hasSubsidiaries: 'yes' as const };
    const small = [{ name: 'Tarnbrook Dyeing (invented)', turnover: 5_999_999 }];
    expect(of('uk', { ...group, subsidiaries: small }).verdict).toBe(NOT);
    const enough = [...small, { name: 'Corvane (invented)', turnover: 1 }];
    const verdict = of('uk', { ...group, subsidiaries: enough });
    expect(verdict.verdict).toBe(APPLIES);
    expect(verdict.tests.find(({ key }) => key === 'turnover')?.says).toContain(
      '2 subsidiaries £6\u202f000\u202f000',
    );
  });

  test('says so as soon as the known part is enough', () => {
    const subsidiaries = [{ name: 'Corvane (invented)', turnover: null }];
    expect(of('uk', { ukTurnover: 36_000_000, hasSubsidiaries: 'yes', subsidiaries }).verdict).toBe(APPLIES);
    const less = of('uk', { ukTurnover: 35_999_999, hasSubsidiaries: 'yes', subsidiaries });
    expect(less.verdict).toBe(UNSAID);
    expect(less.missing).toEqual(['the net turnover in pounds of each subsidiary']);
  });

  test('does not count subsidiaries that were typed before the answer became no', () => {
    const subsidiaries = [{ name: 'Corvane (invented)', turnover: 9_000_000 }];
    expect(of('uk', { ukTurnover: 30_000_000, hasSubsidiaries: 'no', subsidiaries }).verdict).toBe(NOT);
  });

  test.each<[string, Partial<ScopeProfile>, string]>([
    ['a partnership is in', { form: 'partnership' }, APPLIES],
    ['a public body is not covered today', { form: 'public-body' }, NOT],
    ['a trust is neither a body corporate nor a partnership', { form: 'other' }, NOT],
    ['no business in the United Kingdom is out', { ukBusiness: 'no' }, NOT],
    ['services alone are enough', { goods: 'no', services: 'yes' }, APPLIES],
    ['neither goods nor services is out', { goods: 'no', services: 'no' }, NOT],
    ['goods not known and no services cannot be said', { goods: null, services: 'no' }, UNSAID],
  ])('%s', (_name, part, verdict) => {
    expect(of('uk', { ukTurnover: 50_000_000, ...part }).verdict).toBe(verdict);
  });
});

describe('Canada', () => {
  const size = { caAssets: 20_000_000, caRevenue: 40_000_000, caStaff: 1 };

  test('two of three have to be met in one year, not one in each', () => {
    const spread = {
      caAssets: 20_000_000,
      caRevenue: 0,
      caStaff: 0,
      caAssetsBefore: 0,
      caRevenueBefore: 40_000_000,
      caStaffBefore: 0,
    };
    expect(of('canada', spread).verdict).toBe(NOT);
  });

  test('the year before is enough', () => {
    const before = {
      caAssets: 0,
      caRevenue: 0,
      caStaff: 0,
      caAssetsBefore: 20_000_000,
      caRevenueBefore: 40_000_000,
    };
    expect(of('canada', before).verdict).toBe(APPLIES);
  });

  test('a listed company is in whatever its size', () => {
    expect(of('canada', { caListed: 'yes', caPresence: null }).verdict).toBe(APPLIES);
  });

  test('whoever only sells is not expected to report, and whoever deals in services is not in', () => {
    const sells = of('canada', { ...size, caGoods: 'sells-only' });
    expect(sells.verdict).toBe(NOT);
    expect(sells.tests.at(-1)?.says).toContain('confirm it before relying on it');
    expect(of('canada', { ...size, caGoods: 'none' }).verdict).toBe(NOT);
  });
});

test('a public-interest company is in for Norway whatever its size', () => {
  expect(of('norway', { noPublicInterest: 'yes' }).verdict).toBe(APPLIES);
});

test('the bans on goods have no threshold, and say from when they apply', () => {
  const ban = of('eu-forced-labour', { euProducts: 'yes' });
  expect(ban.verdict).toBe(APPLIES);
  expect(ban.from).toBe('2027-12-14');
  const later = inScope({ ...COMPANY, euProducts: 'yes' }, '2027-12-14');
  expect(later.find(({ law }) => law === 'eu-forced-labour')?.from).toBeNull();
  expect(of('uflpa', { usImports: 'yes' }).verdict).toBe(APPLIES);
  expect(of('uflpa', { usImports: 'no' }).verdict).toBe(NOT);
});

test('with nothing known nothing is said, and what to tell is named for every law', () => {
  for (const verdict of inScope(EMPTY_PROFILE, TODAY)) {
    expect([verdict.law, verdict.verdict]).toEqual([verdict.law, UNSAID]);
    expect(verdict.missing.length).toBeGreaterThan(0);
  }
});
