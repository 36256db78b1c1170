import { expect, test } from 'vitest';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

const COMPANY = 'Kalinda Harbour Dredging Equipment Corporation';

test.each([
  ['KHDE', COMPANY],
  [COMPANY, 'K.H.D.E.'],
])('“%s” may be “%s”, by the first letters and the country', (ours, theirs) => {
  const [finding] = screen(aParty(ours), [aListed(theirs), aListed('Tessaly Foods')]).findings;
  expect(finding?.listedName.name).toBe(theirs);
  expect(finding?.reasons.map(({ kind }) => kind)).toContain('acronym');
  expect(finding?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(finding?.score ?? 0, 3);
});

test('first letters alone are not enough', () => {
  expect(screen(aParty('KHDE', { countries: [] }), [aListed(COMPANY)]).findings).toEqual([]);
});

test('three letters stand for too many names', () => {
  expect(screen(aParty('KHD'), [aListed('Kalinda Harbour Dredging')], 0.3).findings).toEqual([]);
});
