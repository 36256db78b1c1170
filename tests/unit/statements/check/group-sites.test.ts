import { describe, expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { type SiteStanding, siteStanding } from '#app/domain/statements/publication/site.ts';
import { readExample } from '#tests/support/statements/read-example.ts';
import { formFacts } from './form-facts.ts';

describe('a group', () => {
  const NAMES = ['Carrowmore Catering Limited', 'Carrowmore Linen Limited', 'Brightwater Laundries Limited'];
  const found = (check: string, sites: SiteStanding[]) =>
    checkStatement({
      text: readExample('group'),
      form: formFacts({
        kind: 'group',
        members: NAMES.map((name, place) => ({ name, included: true, site: sites[place] ?? 'linked' })),
        period: { from: '2025-01-01', to: '2025-12-31' },
      }),
      today: '2026-11-22',
    }).findings.find((finding) => finding.check === check);

  test('is complete when every covered company is named and its site leads to the statement, or there is none', () => {
    expect(found('A11', ['linked', 'by-hand', 'no-website'])).toMatchObject({
      outcome: 'found',
      says: 'All 3 companies are named, and each site leads to the statement. Without a website: Brightwater Laundries Limited.',
    });
    expect(found('A9', ['linked', 'by-hand', 'no-website'])?.outcome).toBe('found');
  });

  test('names the companies whose site nobody has looked at, in A9 as in A11', () => {
    const sites: SiteStanding[] = ['linked', 'not-checked', 'not-recorded'];
    for (const check of ['A9', 'A11'])
      expect(found(check, sites)).toMatchObject({
        outcome: 'in-development',
        says: expect.stringContaining(
          'Not looked at yet, or no website recorded: Carrowmore Linen Limited, Brightwater Laundries Limited.',
        ),
      });
  });

  test('names the companies whose site does not carry the link', () => {
    const sites: SiteStanding[] = ['not-found', 'linked', 'linked'];
    for (const check of ['A9', 'A11'])
      expect(found(check, sites)).toMatchObject({
        outcome: 'look',
        says: expect.stringContaining('on the site of: Carrowmore Catering Limited'),
      });
  });
});

test('a site stands as the last look says, and without a look as the company says', () => {
  const site = { homepage: 'https://weir.example.org/', hasNoWebsite: false };
  const look = { outcome: 'linked', way: 'fetched', target: 'resolves' } as const;
  expect(siteStanding(site, look)).toBe('linked');
  expect(siteStanding(site, { ...look, way: 'by-hand', target: null })).toBe('by-hand');
  expect(siteStanding(site, { ...look, target: 'login-page' })).toBe('not-found');
  expect(siteStanding(site, { ...look, outcome: 'not-fetched', target: null })).toBe('not-checked');
  expect(siteStanding(site, null)).toBe('not-checked');
  expect(siteStanding({ homepage: null, hasNoWebsite: true }, null)).toBe('no-website');
  expect(siteStanding({ homepage: null, hasNoWebsite: false }, null)).toBe('not-recorded');
});
