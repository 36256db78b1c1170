import { afterAll, describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { currentLists } from '#app/domain/screening/lists/current-lists.server.ts';
import { followLists } from '#app/domain/screening/monitoring/lists-to-follow.server.ts';
import { rescreenChangedList } from '#app/domain/screening/monitoring/rescreen-changed-list.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { newId } from '#models/new-id.server.ts';
import { editionOf, entryOf } from '#tests/support/builders/listed.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
afterAll(() => database.close());
await loadFacts(BUILT_AT);

const DAY = 24 * 60 * 60_000;
const day = (count: number) => new Date(BUILT_AT.getTime() + count * DAY);

/** Follows a list on the clock, as the worker does. */
function follow(owner: Viewer, list: string, at: Date, fromVersionId: string | null = null) {
  return rescreenChangedList(portalActor(owner.organisationId), { list, fromVersionId, runId: newId() }, at);
}

async function versionOf(owner: Viewer, list: string): Promise<string> {
  const version = (await currentLists(owner.organisationId)).find((one) => one.list === list);
  if (version === undefined) throw new Error('The list is not there');
  return version.id;
}

async function register(list: string) {
  const owner = await organisationWithOwner();
  const quarryman = entryOf('Quarnfell Spinning Works');
  const old = entryOf('Ostrander Cotton Ginning');
  await editionOf(list, '1', [quarryman, old], day(0));
  const suppliers = {
    kept: await supplierOf(owner, { name: 'Quarnfell Spinning Works', country: 'CHN' }),
    gone: await supplierOf(owner, { name: 'Ostrander Cotton Ginning', country: 'CHN' }),
    next: await supplierOf(owner, { name: 'Velmora Dyehouse', country: 'CHN' }),
    quiet: await supplierOf(owner, { name: 'Quiet Brook Bakery', country: 'GBR' }),
  };
  await screenSuppliers(owner, { ids: 'all' }, day(0));
  return { owner, suppliers, first: await versionOf(owner, list), entries: { quarryman, old } };
}

describe('a list that changed', () => {
  test('has only those suppliers screened again that the change may touch', async () => {
    const { owner, suppliers, first, entries } = await register('touching');
    await editionOf('touching', '2', [entries.quarryman, entryOf('Velmora Dye House')], day(1));
    const run = await follow(owner, 'touching', day(1), first);
    expect(run).toMatchObject({ added: 1, changed: 0, removed: 1, lookedAt: 4, touched: 2, newMatches: 1 });
    expect(run).toMatchObject({ fromEdition: '1', toEdition: '2', personId: null });

    const next = await screeningOf(owner, suppliers.next);
    expect(next.matches.map(({ listedName, current }) => [listedName, current])).toEqual([
      ['Velmora Dye House', true],
    ]);
    const gone = await screeningOf(owner, suppliers.gone);
    expect(gone.matches.map(({ current }) => current)).toEqual([false]);
    for (const untouched of [suppliers.kept, suppliers.quiet]) {
      const { screenings } = await screeningOf(owner, untouched);
      expect(screenings.map(({ lists }) => lists.map(({ edition }) => edition))).toEqual([['1']]);
    }
    expect((await screeningOf(owner, suppliers.kept)).matches.map(({ current }) => current)).toEqual([true]);
  });

  test('is followed once, however often it is asked for, and in the name of the portal itself', async () => {
    const { owner, first, entries } = await register('once');
    await editionOf('once', '2', [entries.quarryman], day(1));
    expect(await follow(owner, 'once', day(1), first)).not.toBeNull();
    expect(await follow(owner, 'once', day(2), first)).toBeNull();
    const { entries: ledger } = await listLedger(owner, { act: 'screening.list-change-followed', page: 1 });
    expect(ledger.map(({ personId, count }) => [personId, count])).toEqual([[null, 1]]);
  });

  test('that was missed is found by the clock', async () => {
    const { owner, entries } = await register('missed');
    const due = async () =>
      (await followLists.due(day(1))).filter(
        ({ organisationId, kind, payload }) =>
          organisationId === owner.organisationId &&
          kind === 'rescreen-changed-list' &&
          payload.list === 'missed',
      );
    expect(await due()).toHaveLength(1);
    expect(await follow(owner, 'missed', day(1))).toBeNull();
    expect(await due()).toEqual([]);
    await editionOf('missed', '2', [entries.quarryman], day(2));
    expect(await due()).toHaveLength(1);
    expect(await follow(owner, 'missed', day(2))).toMatchObject({ fromEdition: '1', removed: 1, touched: 1 });
    expect(await due()).toEqual([]);
  });
});
