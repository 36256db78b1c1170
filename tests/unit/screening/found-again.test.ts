import { describe, expect, test } from 'vitest';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

const possible = (supplier: string, listed: string, countries: string[] = []): number =>
  screen(aParty(supplier, { countries }), [aListed(listed, { countries })]).findings.length;

/** What stricter matchers miss; all names are invented. */
describe('found by its name alone', () => {
  test.each([
    ['abbreviations', 'QUANDU LINDENMARK COMM GRP', 'Quandu Lindenmark Communications Group'],
    [
      'abbreviations',
      'LINDENMARK ENERGY TECH & SRVCES LTD',
      'Lindenmark Energy Technology and Services Limited',
    ],
    ['a cut word of business', 'QUILLON OIL COMP', 'Quillon Oil Company'],
    ['an abbreviation of one’s own', 'MARWICK SHPG', 'Marwick Shipping'],
    ['words in another order', 'Shipping Marwick Quandu', 'Quandu Marwick Shipping'],
    ['initials with and without dots', 'Q.R.X. Company', 'QRX Co.'],
    ['a short name', 'Zyvo', 'ZYVO'],
    ['an ordinal', 'First Marwick Bank', '1st Marwick Bank'],
    ['joined words', 'Lindenmark Sea Foods', 'Lindenmark Seafoods'],
    ['another issue of a fund', 'Lindenmark Growth Fund III L.P.', 'Lindenmark Growth Fund IV L.P.'],
  ])('in spite of %s: "%s" and "%s"', (_what, supplier, listed) => {
    expect(possible(supplier, listed)).toBe(1);
  });
});

/** What looser matchers raise; all names are invented. */
describe('never raised by its name alone', () => {
  test.each([
    ['a number in place of another', '11419 CORP.', '11420 CORP.'],
    ['a number on one side', 'Lindenmark Global II, Inc.', 'Lindenmark Global, Inc.'],
    ['another country in the name', 'Lindenmark (France), S.A.R.L.', 'Lindenmark (Germany), G.m.b.H.'],
    ['another line of business', 'Lindenmark Oil Company', 'Lindenmark Gas Company'],
    ['nothing in common but a form', 'Zyvo Company', 'Q.R.X. Company'],
    ['one common word', 'Golden Lindenmark Textile', 'Golden Marwick Mining'],
  ])('%s: "%s" and "%s"', (_what, supplier, listed) => {
    expect(possible(supplier, listed)).toBe(0);
  });
});
