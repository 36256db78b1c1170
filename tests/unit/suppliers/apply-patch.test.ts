import { describe, expect, test } from 'vitest';
import { applyPatch } from '#app/domain/suppliers/import/apply-patch.ts';
import { RepeatFinder } from '#app/domain/suppliers/import/gather-repeats.ts';
import type { SupplierPatch } from '#app/domain/suppliers/import/patch.ts';
import { keysOfPatch, matchRow, type SupplierKeys } from '#app/domain/suppliers/import/row-key.ts';
import { nameKey } from '#app/domain/suppliers/search-tokens.ts';
import { SupplierInput } from '#app/domain/suppliers/supplier.ts';
import { supplierChanges } from '#app/domain/suppliers/supplier-facts.ts';

function patch(said: Partial<SupplierPatch> = {}): SupplierPatch {
  return {
    name: 'Example Mills (invented)',
    otherNames: [],
    identifiers: [],
    sites: [],
    workforce: {},
    noteLines: [],
    ...said,
  };
}

const full = patch({
  reference: 'V-1',
  country: 'BGD',
  otherNames: [{ name: 'EML', kind: 'alias' }],
  identifiers: [{ scheme: 'DUNS', value: '150483782' }],
  sites: [{ city: 'Gazipur', address: '1 Example Road', country: 'BGD' }],
  tier: 1,
  sectors: ['13'],
  goods: [{ hs: '5205', name: 'Yarn' }],
  spend: { amountMinor: 100, currency: 'GBP' },
  workforce: { workers: 10, migrant: false },
  soleSource: false,
  notes: 'Good people',
  noteLines: ['Parent company: Example Group (invented)'],
});
const nowhere = () => null;

describe('saving a row', () => {
  test('the same row again changes nothing', () => {
    const first = applyPatch(null, full, null, nowhere);
    expect(supplierChanges(first, applyPatch(first, full, null, nowhere))).toEqual([]);
    expect(applyPatch(first, full, null, nowhere)).toEqual(first);
  });

  test('what the row does not say stays', () => {
    const first = applyPatch(null, full, null, nowhere);
    expect(applyPatch(first, patch(), null, nowhere)).toEqual(first);
  });

  test('what the row says replaces single facts, adds to lists and is told field by field', () => {
    const first = applyPatch(null, full, null, nowhere);
    const next = applyPatch(
      first,
      patch({ tier: 2, otherNames: [{ name: 'Old Mill', kind: 'former' }], workforce: { workers: 12 } }),
      null,
      nowhere,
    );
    expect(supplierChanges(first, next)).toEqual([
      {
        field: 'otherNames',
        label: 'Other names',
        from: 'EML (alias)',
        to: 'EML (alias)\nOld Mill (former)',
      },
      { field: 'tier', label: 'Tier', from: '1', to: '2' },
      { field: 'workforce.workers', label: 'Workers', from: '10', to: '12' },
    ]);
  });

  test('a site whose town is certain gets its point, else only the country is known', () => {
    const point = { latitude: 23.998, longitude: 90.422, precision: 'city' as const };
    expect(applyPatch(null, full, null, () => point).sites[0]).toMatchObject(point);
    expect(applyPatch(null, full, null, nowhere).sites[0]).toMatchObject({
      latitude: null,
      precision: 'country',
    });
  });

  test('a new address corrects the only site, and is a further site where there are several', () => {
    const one = applyPatch(null, full, null, nowhere);
    const moved = patch({ sites: [{ city: 'Savar', address: '2 Example Road', country: 'BGD' }] });
    expect(applyPatch(one, moved, null, nowhere).sites).toHaveLength(1);
    const two = { ...one, sites: [...one.sites, ...applyPatch(null, moved, null, nowhere).sites] };
    const third = patch({ sites: [{ city: 'Dhaka', address: '3 Example Road', country: 'BGD' }] });
    expect(applyPatch(two, third, null, nowhere).sites.map(({ city }) => city)).toEqual([
      'Gazipur',
      'Savar',
      'Dhaka',
    ]);
  });
});

describe('finding the supplier that a row means', () => {
  const known = (id: string, said: Partial<SupplierKeys>): SupplierKeys => ({
    id,
    reference: null,
    identifiers: [],
    nameKey: nameKey('Example Mills (invented)'),
    country: 'BGD',
    ...said,
  });

  test('by reference before identifier before name and country', () => {
    const keys = keysOfPatch(full);
    const byName = known('a', {});
    const byNumber = known('b', { identifiers: full.identifiers, nameKey: 'other' });
    const byReference = known('c', { reference: 'V-1', nameKey: 'other' });
    expect(matchRow(keys, [byName, byNumber, byReference])).toMatchObject({ id: 'c', by: 'reference' });
    expect(matchRow(keys, [byName, byNumber])).toMatchObject({ id: 'b', by: 'identifier' });
    expect(matchRow(keys, [byName])).toMatchObject({ id: 'a', by: 'name' });
    expect(matchRow(keys, [])).toEqual({ kind: 'new' });
  });

  test('a namesake with another reference, number or country is another supplier', () => {
    const keys = keysOfPatch(full);
    expect(matchRow(keys, [known('a', { reference: 'V-2' })])).toEqual({ kind: 'new' });
    expect(matchRow(keys, [known('a', { identifiers: [{ scheme: 'DUNS', value: '999999999' }] })])).toEqual({
      kind: 'new',
    });
    expect(matchRow(keys, [known('a', { country: 'CHN' })])).toEqual({ kind: 'new' });
  });

  test('two that fit equally are left to a person', () => {
    const keys = keysOfPatch(patch({ country: 'BGD' }));
    expect(matchRow(keys, [known('a', {}), known('b', {})])).toMatchObject({
      kind: 'in doubt',
      fix: expect.stringMatching(/Add the reference/),
    });
  });

  test('accents, case and punctuation make no other name', () => {
    expect(nameKey('Müller & Söhne, GmbH')).toBe(nameKey('MULLER AND SOHNE GMBH'));
  });
});

describe('suppliers that a file repeats', () => {
  test('the second row is a repetition, its other address a further site of the first', () => {
    const repeats = new RepeatFinder();
    const first = structuredClone(full);
    expect(repeats.see(2, first)).toBeNull();
    expect(repeats.see(3, structuredClone(full))).toEqual({
      firstRow: 2,
      text: 'The same supplier as in row 2; this row was left out.',
    });
    const other = { ...structuredClone(full), sites: [{ city: 'Savar', address: '2 Example Road' }] };
    expect(repeats.see(4, other)).toMatchObject({
      firstRow: 2,
      text: expect.stringMatching(/site was added/),
    });
    expect(first.sites.map(({ city }) => city)).toEqual(['Gazipur', 'Savar']);
  });

  test('a repetition that names the same town without an address is no further site', () => {
    const repeats = new RepeatFinder();
    const first = structuredClone(full);
    repeats.see(2, first);
    const bare = { ...structuredClone(full), sites: [{ city: 'GAZIPUR' }] };
    expect(repeats.see(3, bare)?.text).toMatch(/left out/);
    expect(first.sites).toHaveLength(1);
    const kept = applyPatch(null, full, null, nowhere);
    const two = { ...kept, sites: [...kept.sites, { ...kept.sites[0], city: 'Savar', address: '9 Road' }] };
    const again = applyPatch(SupplierInput.parse(two), bare, null, nowhere);
    expect(again.sites).toHaveLength(2);
  });

  test('two namesakes with different Daylight IDs are two suppliers', () => {
    const repeats = new RepeatFinder();
    expect(repeats.see(2, patch({ id: 'a'.repeat(24) }))).toBeNull();
    expect(repeats.see(3, patch({ id: 'b'.repeat(24) }))).toBeNull();
    expect(repeats.see(4, patch({ id: 'a'.repeat(24) }))).toMatchObject({ firstRow: 2 });
  });
});
