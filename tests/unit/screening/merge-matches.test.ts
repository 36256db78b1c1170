import { describe, expect, test } from 'vitest';
import { newAllowance } from '#app/domain/screening/cases/new-allowance.ts';
import {
  entityKeyOf,
  mergeMatches,
  type OnRecord,
  type Screened,
} from '#app/domain/screening/merge-matches.ts';
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

function screened(supplier: SupplierForScreening, id = 'screening 1', entity = listed): Screened {
  const inputs = toInputs(supplier);
  const { findings, result, candidatesCut } = screen(inputs, [entity]);
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

function nothing(more: Partial<OnRecord> = {}): OnRecord {
  return { known: [], decided: [], allowances: [], formerKeys: new Map(), dueAt: () => AT, ...more };
}

test('a first finding becomes an open match', () => {
  const match = onlyMatch(mergeMatches([screened(aSupplier())], nothing(), newId));
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
    ...onlyMatch(mergeMatches([screened(aSupplier())], nothing(), newId)),
    status: 'not-the-same' as const,
  };
  const changes = mergeMatches([screened(aSupplier(), 'screening 2')], nothing({ known: [known] }), newId);
  expect(changes.added).toEqual([]);
  expect(changes.refreshed[0]).toMatchObject({
    match: { id: 'new id' },
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
    reasons: ['different-address'],
    comment: 'Looked.',
    personId: 'p1',
    personName: 'Sam',
    at: AT,
    inputsHash: first.screening.inputsHash,
    carriedFrom: null,
    batchId: null,
  };
  const twin = mergeMatches([screened(aSupplier({ id: 's2' }))], nothing({ decided: [decision] }), newId);
  expect(onlyMatch(twin).status).toBe('not-the-same');
  expect(twin.added[0]?.carried).toMatchObject({ matchId: 'm1', comment: 'Looked.' });
  const other = mergeMatches(
    [screened(aSupplier({ id: 's3', country: 'HKG' }))],
    nothing({ decided: [decision] }),
    newId,
  );
  expect(onlyMatch(other).status).toBe('open');
});

test('a decision was made on earlier details once name or country changes, not when only the spelling does', () => {
  const was = identityOf(aSupplier());
  const isEarlier = (now: SupplierForScreening): boolean =>
    decidedOnEarlierDetails({
      decidedIdentity: was,
      identityHash: identityOf(now),
      decidedAt: null,
      entityChangedAt: null,
    });
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

describe('an allowance', () => {
  const open = onlyMatch(mergeMatches([screened(aSupplier())], nothing(), newId));
  const allowance = newAllowance('a1', open, {
    reasons: ['different-country'],
    comment: 'Another company.',
    personId: 'p1',
    personName: 'Sam',
    at: AT,
    reviewAt: null,
  });
  const told: Match = { ...open, status: 'not-the-same', decidedAt: AT, decidedIdentity: open.identityHash };
  const renamed = aListed('Huafu Fashion Co., Ltd.', { key: 'renumbered' });
  const formerKeys = new Map([[entityKeyOf('test', 'renumbered'), [listed.key]]]);

  test('answers a match that comes up again without asking', () => {
    const changes = mergeMatches([screened(aSupplier())], nothing({ allowances: [allowance] }), newId);
    expect(changes.added[0]).toMatchObject({
      match: { status: 'not-the-same', decisionReasons: ['different-country'] },
      carried: { matchId: open.id, comment: 'Another company.' },
    });
  });

  test('and its match follow the entity when its key on the list changes', () => {
    const again = screened(aSupplier(), 'screening 2', renamed);
    const record = nothing({ known: [told], allowances: [allowance], formerKeys });
    const changes = mergeMatches([again], record, newId);
    expect(changes.added).toEqual([]);
    expect(changes.refreshed[0]).toMatchObject({
      match: { id: told.id },
      seen: { entityKey: 'renumbered', formerKeys: [listed.key] },
      carried: null,
    });
    expect(changes.moved).toEqual([{ id: 'a1', entityKey: 'renumbered', formerKeys: [listed.key] }]);
  });

  test('follows it back when the list goes back to the earlier edition', () => {
    const moved: Match = { ...told, entityKey: 'renumbered', formerKeys: [listed.key] };
    const changes = mergeMatches([screened(aSupplier())], nothing({ known: [moved] }), newId);
    expect(changes.added).toEqual([]);
    expect(changes.refreshed[0]?.seen).toMatchObject({ entityKey: listed.key, formerKeys: ['renumbered'] });
  });

  test('speaks of one supplier and one entity only', () => {
    const other = mergeMatches(
      [screened(aSupplier({ id: 's2' }))],
      nothing({ allowances: [allowance] }),
      newId,
    );
    expect(onlyMatch(other).status).toBe('open');
    const unrelated = mergeMatches(
      [screened(aSupplier(), 'screening 2', renamed)],
      nothing({ allowances: [allowance] }),
      newId,
    );
    expect(onlyMatch(unrelated).status).toBe('open');
  });

  test('given on earlier details says so on the match', () => {
    const now = screened(aSupplier({ country: 'HKG' }));
    const match = onlyMatch(mergeMatches([now], nothing({ allowances: [allowance] }), newId));
    expect(match.status).toBe('not-the-same');
    expect(decidedOnEarlierDetails(match)).toBe(true);
  });
});
