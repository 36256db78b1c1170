import { fc } from '#tests/support/properties.ts';
import { afterAll, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';
import { rescreenChangedList } from '#app/domain/screening/monitoring/rescreen-changed-list.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { newId } from '#models/new-id.server.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { editionOf, entryOf } from '#tests/support/builders/listed.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
afterAll(() => database.close());
await loadFacts(BUILT_AT);

/** Invented words: some stand for firms, some for trades and places, so that names share words and resemble each other. */
const FIRMS = [
  'Quarnfell',
  'Ostrander',
  'Velmora',
  'Zubrin',
  'Tashkelin',
  'Brimholt',
  'Kerravan',
  'Lundrace',
];
const TRADES = ['Textile', 'Spinning', 'Garment', 'Foods', 'Solar', 'Chemical', 'Trading', 'Cotton'];
const FORMS = ['Co., Ltd.', 'Ltd', 'Group', 'Factory', ''];

const companyName = fc
  .tuple(
    fc.constantFrom(...FIRMS),
    fc.option(fc.constantFrom(...FIRMS)),
    fc.constantFrom(...TRADES),
    fc.constantFrom(...FORMS),
  )
  .map(([firm, second, trade, form]) => [firm, second, trade, form].filter(Boolean).join(' '));
const country = fc.constantFrom('CHN', 'TUR', 'VNM');

const entries = fc
  .uniqueArray(
    fc.record({ key: fc.integer({ min: 1, max: 24 }), name: companyName, alias: companyName, country }),
    { selector: ({ key }) => key, minLength: 4, maxLength: 16 },
  )
  .map((rows) =>
    rows.map(({ key, name, alias, country: of }) =>
      entryOf(name, {
        key: `row-${key}`,
        countries: [of],
        names: [
          { name, kind: 'main' },
          { name: alias, kind: 'alias' },
        ],
      }),
    ),
  );

/** A later edition: some rows gone, some changed, some new. */
const editions = fc.tuple(entries, entries, fc.infiniteStream(fc.boolean())).map(([first, other, keep]) => {
  const coin = keep[Symbol.iterator]();
  const kept = first.filter(() => coin.next().value === true);
  const known = new Set(kept.map(({ key }) => key));
  return { first, second: [...kept, ...other.filter(({ key }) => !known.has(key))] };
});

const suppliers = fc.array(fc.record({ name: companyName, country }), { minLength: 6, maxLength: 20 });

/** What the matches say, apart from ids, times and the edition that saw them last. */
async function stateOf({ organisationId }: Viewer) {
  const { matches } = await findMatches(organisationId, {}, { sort: 'supplier', skip: 0, limit: 1_000 });
  return matches
    .map((match) => ({
      supplier: `${match.supplierName} ${match.country}`,
      entity: match.entityKey,
      score: match.current ? match.score : null,
      strength: match.current ? match.strength : null,
      current: match.current,
      exact: match.exact,
      listed: match.finding.listedName.name,
      reasons: match.current ? match.finding.reasons.map(({ says }) => says) : [],
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function registerOf(names: readonly { name: string; country: string }[], first: readonly ListEntry[]) {
  const owner = await organisationWithOwner();
  const from = await editionOf(owner.organisationId, { list: 'random', edition: '1' }, first, BUILT_AT);
  for (const [row, supplier] of names.entries())
    await supplierOf(owner, { ...supplier, reference: String(row) });
  await screenSuppliers(owner, { ids: 'all' }, BUILT_AT);
  return { owner, from };
}

test('following a changed list leaves the same matches as screening everybody again', async () => {
  await fc.assert(
    fc.asyncProperty(suppliers, editions, async (names, { first, second }) => {
      const later = new Date(BUILT_AT.getTime() + 86_400_000);
      const step = await registerOf(names, first);
      const whole = await registerOf(names, first);
      const next = { list: 'random', edition: '2' };
      await editionOf(step.owner.organisationId, next, second, later);
      await editionOf(whole.owner.organisationId, next, second, later);
      const actor = portalActor(step.owner.organisationId);
      const order = { list: 'random', fromVersionId: step.from, runId: newId() };
      const run = await rescreenChangedList(actor, order, later);
      expect(run === null || run.touched <= names.length).toBe(true);
      await screenSuppliers(whole.owner, { ids: 'all' }, later);
      expect(await stateOf(step.owner)).toEqual(await stateOf(whole.owner));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 180_000);
