import { expect, test } from 'vitest';
import { mergeMatches, type Screened } from '#app/domain/screening/merge-matches.ts';
import {
  decidedOnEarlierDetails,
  type DecisionRecord,
  type Match,
  type Screening,
} from '#app/domain/screening/screening.ts';
import { identityOf, toInputs, type SupplierForScreening } from '#app/domain/screening/supplier-inputs.ts';
import { aListed, screen } from '#tests/support/screening.ts';

const AT = new Date('2026-11-22T06:00:00Z');
const listed = aListed('Huafu Fashion Co., Ltd.');

function aSupplier(more: Partial<SupplierForScreening> = {}): SupplierForScreening {
  return {
    id: 's1',
    name: 'Huafu Fashion',
    otherNames: [],
    country: 'CHN',
    identifiers: [],
    sites: [],
    ...more,
  };
}

function screened(supplier: SupplierForScreening, id = 'screening 1'): Screened {
  const inputs = toInputs(supplier);
  const { findings, result, candidatesCut } = screen(inputs, [listed]);
  const screening: Screening = {
    id,
    organisationId: 'o1',
    supplierId: supplier.id,
    runId: 'run',
    at: AT,
    personId: null,
    engine: '1',
    threshold: 0.58,
    lists: [
      {
        list: 'test',
        title: 'Test',
        edition: '1',
        asOf: '2026',
        rows: 1,
        total: 1,
        counted: 'names',
        versionId: 'v1',
      },
    ],
    inputs,
    inputsHash: JSON.stringify(inputs),
    result,
    candidatesCut,
    findings: [...findings],
    outcomeHash: '',
  };
  return { supplier, identityHash: identityOf(supplier), screening };
}

function onlyMatch(changes: ReturnType<typeof mergeMatches>): Match {
  const [added] = changes.added;
  if (added === undefined) throw new Error('No match was added');
  return added.match;
}

const newId = (): string => 'new id';

test('a first finding becomes an open match', () => {
  const match = onlyMatch(mergeMatches([screened(aSupplier())], [], [], newId));
  expect(match).toMatchObject({
    id: 'new id',
    supplierId: 's1',
    entityKey: listed.key,
    status: 'open',
    versionId: 'v1',
    current: true,
  });
});

test('a later finding refreshes the match and leaves its decision alone', () => {
  const known = {
    ...onlyMatch(mergeMatches([screened(aSupplier())], [], [], newId)),
    status: 'not-the-same' as const,
  };
  const changes = mergeMatches([screened(aSupplier(), 'screening 2')], [known], [], newId);
  expect(changes.added).toEqual([]);
  expect(changes.refreshed[0]).toMatchObject({
    id: 'new id',
    seen: { screeningId: 'screening 2', current: true },
  });
  expect(changes.refreshed[0]?.seen).not.toHaveProperty('status');
});

test('a decision is taken over only where every detail is the same', () => {
  const first = screened(aSupplier());
  const decision: DecisionRecord = {
    id: 'd1',
    organisationId: 'o1',
    matchId: 'm1',
    supplierId: 's1',
    list: 'test',
    entityKey: listed.key,
    decision: 'not-the-same',
    comment: 'Looked.',
    personId: 'p1',
    personName: 'Sam',
    at: AT,
    inputsHash: first.screening.inputsHash,
    carriedFrom: null,
  };
  const twin = mergeMatches([screened(aSupplier({ id: 's2' }))], [], [decision], newId);
  expect(onlyMatch(twin).status).toBe('not-the-same');
  expect(twin.added[0]?.carried).toBe(decision);
  const other = mergeMatches([screened(aSupplier({ id: 's3', country: 'HKG' }))], [], [decision], newId);
  expect(onlyMatch(other).status).toBe('open');
});

test('a decision was made on earlier details once name or country changes, not when only the spelling does', () => {
  const was = identityOf(aSupplier());
  const isEarlier = (now: SupplierForScreening): boolean =>
    decidedOnEarlierDetails({ decidedIdentity: was, identityHash: identityOf(now) });
  expect(isEarlier(aSupplier({ name: 'HUAFU FASHION CO., LTD.' }))).toBe(false);
  expect(isEarlier(aSupplier({ sites: [{ address: 'New Road 1', city: null, country: null }] }))).toBe(false);
  expect(isEarlier(aSupplier({ name: 'Huafu Textile' }))).toBe(true);
  expect(isEarlier(aSupplier({ country: 'VNM' }))).toBe(true);
});

test('the inputs of a supplier are the same whatever the order of its details', () => {
  const one = aSupplier({
    otherNames: [
      { name: '华孚', kind: 'native' },
      { name: 'Huafu', kind: 'trading' },
    ],
    sites: [
      { address: 'A', city: 'Aksu', country: 'CHN' },
      { address: null, city: 'Ningbo', country: 'CHN' },
    ],
    identifiers: [
      { scheme: 'VAT', value: '2' },
      { scheme: 'LEI', value: '1' },
    ],
  });
  const other = {
    ...one,
    otherNames: [...one.otherNames].reverse(),
    sites: [...one.sites].reverse(),
    identifiers: [...one.identifiers].reverse(),
  };
  expect(JSON.stringify(toInputs(other))).toBe(JSON.stringify(toInputs(one)));
});
