import { expect, test } from 'vitest';
import { EVIDENCE } from '#app/domain/screening/engine/evidence.ts';
import { ListEntry } from '#app/domain/screening/lists/list-file.ts';
import { whatWouldChange } from '#app/domain/screening/what-would-change.ts';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

function stepsFor(party: Parameters<typeof aParty>[1], entry: Record<string, unknown> = {}): string {
  const inputs = aParty('Huafu Fashion', party);
  const [finding] = screen(inputs, [aListed('Huafu Fashion Co., Ltd.')]).findings;
  if (finding === undefined) throw new Error('No finding');
  const entity = ListEntry.parse({
    key: 'huafu',
    subject: 'company',
    names: [{ name: 'Huafu Fashion Co., Ltd.', kind: 'main' }],
    countries: ['CHN'],
    effective: '2025-01-15',
    source: 'a notice',
    ...entry,
  });
  return whatWouldChange({ inputs, entity, match: { finding }, publisher: 'CBP' }).join(' ');
}

test('what is missing on the supplier is asked for', () => {
  const steps = stepsFor({ countries: [] });
  expect(steps).toContain('The supplier’s country');
  expect(steps).toContain('The address of the supplier’s site');
  expect(steps).toContain('Chinese name');
  expect(stepsFor({ places: ['Aksu'] })).not.toContain('address');
});

test('an entry whose standing or date is not known is to be confirmed with its publisher', () => {
  expect(stepsFor({}, { status: 'not-known' })).toContain('confirm with CBP');
  expect(stepsFor({}, { effective: undefined, subLists: ['2'] })).toContain('confirm with CBP');
  expect(stepsFor({})).not.toContain('confirm with CBP');
});

test('a scope beyond the entity asks for the owners', () => {
  expect(stepsFor({}, { scope: 'its subsidiaries' })).toContain(
    'the entry also covers others (“its subsidiaries”)',
  );
});

test('what would move the score says to what', () => {
  const alone = screen(aParty('Huafu Fashion', { countries: [] }), [aListed('Huafu Fashion Co., Ltd.')]);
  const score = alone.findings[0]?.score ?? 0;
  const steps = stepsFor({ countries: [] }, { births: ['1961'] });
  expect(steps).toContain(
    `the same one would bring the score to ${(score + EVIDENCE.sameCountry).toFixed(2)}`,
  );
  expect(steps).toContain(`another to ${(score + EVIDENCE.differentCountry).toFixed(2)}`);
  expect(steps).toContain(`another to ${(score + EVIDENCE.differentBirth).toFixed(2)}`);
  expect(stepsFor({}, { identifiers: [{ scheme: 'LEI', value: 'A1' }] })).toContain(
    'the listed one would bring the score to 1.00',
  );
});
