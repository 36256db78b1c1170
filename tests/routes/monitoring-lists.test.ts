import { afterAll, describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findWebhook } from '#app/domain/integrations/webhooks/find-webhook.server.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { followLists } from '#app/domain/screening/monitoring/lists-to-follow.server.ts';
import {
  countUnreadAlerts,
  markAlertsRead,
  readAlerts,
} from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { rescreenChangedList } from '#app/domain/screening/monitoring/rescreen-changed-list.server.ts';
import { openMatches } from '#app/domain/screening/open-matches.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { newId } from '#models/new-id.server.ts';
import { editionOf, entryOf } from '#tests/support/builders/listed.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT, memberOf } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { webhookOf } from '#tests/support/builders/webhook.ts';
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

async function matchesOn(owner: Viewer, supplierId: string, list: string) {
  return (await screeningOf(owner, supplierId)).matches.filter((match) => match.list === list);
}

async function register(list: string) {
  const owner = await organisationWithOwner();
  const quarryman = entryOf('Quarnfell Spinning Works');
  const old = entryOf('Ostrander Cotton Ginning');
  const first = await editionOf(owner.organisationId, { list, edition: '1' }, [quarryman, old], day(0));
  const suppliers = {
    kept: await supplierOf(owner, { name: 'Quarnfell Spinning Works', country: 'CHN' }),
    gone: await supplierOf(owner, { name: 'Ostrander Cotton Ginning', country: 'CHN' }),
    next: await supplierOf(owner, { name: 'Velmora Dyehouse', country: 'CHN' }),
    quiet: await supplierOf(owner, { name: 'Quiet Brook Bakery', country: 'GBR' }),
  };
  await screenSuppliers(owner, { ids: 'all' }, day(0));
  return { owner, suppliers, first, entries: { quarryman, old } };
}

describe('a list that changed', () => {
  test('has only those suppliers screened again that the change may touch', async () => {
    const { owner, suppliers, first, entries } = await register('touching');
    await editionOf(
      owner.organisationId,
      { list: 'touching', edition: '2' },
      [entries.quarryman, entryOf('Velmora Dyehouse Co., Ltd.')],
      day(1),
    );
    const run = await follow(owner, 'touching', day(1), first);
    expect(run).toMatchObject({ added: 1, changed: 0, removed: 1, lookedAt: 4, touched: 2, newMatches: 1 });
    expect(run).toMatchObject({ fromEdition: '1', toEdition: '2', personId: null });

    const next = await screeningOf(owner, suppliers.next);
    expect(next.matches.map(({ listedName, current }) => [listedName, current])).toEqual([
      ['Velmora Dyehouse Co., Ltd.', true],
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
    await editionOf(owner.organisationId, { list: 'once', edition: '2' }, [entries.quarryman], day(1));
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
    await editionOf(owner.organisationId, { list: 'missed', edition: '2' }, [entries.quarryman], day(2));
    expect(await due()).toHaveLength(1);
    expect(await follow(owner, 'missed', day(2))).toMatchObject({ fromEdition: '1', removed: 1, touched: 1 });
    expect(await due()).toEqual([]);
  });
});

describe('what is news', () => {
  test('is told apart from what was there before, and says what changed', async () => {
    const { owner, suppliers, first, entries } = await register('news');
    const { old, quarryman } = entries;
    const changed = {
      ...quarryman,
      countries: ['CHN', 'KAZ'],
      identifiers: [{ scheme: 'USCC', value: 'X1' }],
    };
    await editionOf(
      owner.organisationId,
      { list: 'news', edition: '2' },
      [changed, entryOf('Velmora Dyehouse Co., Ltd.'), { ...old, note: 'Moved' }],
      day(1),
    );
    const run = await follow(owner, 'news', day(1), first);
    expect(run).toMatchObject({ newMatches: 1, changedMatches: 2, retiredMatches: 0 });
    const notes = async (supplierId: string) =>
      (await matchesOn(owner, supplierId, 'news')).map(({ changeNote }) => changeNote);
    expect(await notes(suppliers.kept)).toEqual([expect.stringContaining('country, identifiers.')]);
    expect(await notes(suppliers.gone)).toEqual(['Changed on the list: other details.']);
    expect(await notes(suppliers.next)).toEqual(['New.']);

    await editionOf(
      owner.organisationId,
      { list: 'news', edition: '3' },
      [entryOf('Velmora Dyehouse Co., Ltd.'), { ...old, note: 'Moved' }],
      day(2),
    );
    expect(await follow(owner, 'news', day(2))).toMatchObject({ touched: 1, retiredMatches: 1 });
    expect(await notes(suppliers.kept)).toEqual(['No longer found.']);
    await editionOf(
      owner.organisationId,
      { list: 'news', edition: '4' },
      [changed, entryOf('Velmora Dyehouse Co., Ltd.'), { ...old, note: 'Moved' }],
      day(3),
    );
    expect(await follow(owner, 'news', day(3))).toMatchObject({ newMatches: 1, changedMatches: 0 });
    expect(await notes(suppliers.kept)).toEqual(['Found again.']);
  });

  test('leaves a decision as it is, and says when it was made on earlier details', async () => {
    const { owner, suppliers, first, entries } = await register('decided');
    const matches = await matchesOn(owner, suppliers.kept, 'decided');
    const answer = { decision: 'not-the-same', comment: 'Another town and another number.' };
    await decide(owner, matches[0]?.matchId ?? '', answer, day(1));
    const standing = async () =>
      (await matchesOn(owner, suppliers.kept, 'decided')).map(({ status, onEarlierDetails }) => ({
        status,
        onEarlierDetails,
      }));
    const noted = { ...entries.quarryman, note: 'A remark of the publisher' };
    await editionOf(owner.organisationId, { list: 'decided', edition: '2' }, [noted, entries.old], day(2));
    expect(await follow(owner, 'decided', day(2), first)).toMatchObject({ touched: 1, changedMatches: 1 });
    expect(await standing()).toEqual([{ status: 'not-the-same', onEarlierDetails: false }]);

    const renamed = entryOf('Quarnfell Spinning Works', {
      names: [
        { name: 'Quarnfell Spinning Works', kind: 'main' },
        { name: 'Quarnfell Yarn', kind: 'alias' },
      ],
    });
    await editionOf(owner.organisationId, { list: 'decided', edition: '3' }, [renamed, entries.old], day(3));
    expect(await follow(owner, 'decided', day(3))).toMatchObject({ changedMatches: 1 });
    expect(await standing()).toEqual([{ status: 'not-the-same', onEarlierDetails: true }]);
  });

  test('makes one alert a run; a person who has read it has it behind them, others not', async () => {
    const { owner, first, entries } = await register('alerts');
    const colleague = await memberOf(owner.organisationId, 'compliance-officer');
    await editionOf(
      owner.organisationId,
      { list: 'alerts', edition: '2' },
      [entries.quarryman, entryOf('Velmora Dyehouse Co., Ltd.')],
      day(1),
    );
    const run = await follow(owner, 'alerts', day(1), first);
    const [alert] = (await readAlerts(owner, 1)).alerts;
    expect(alert).toMatchObject({
      id: run?.id,
      cause: 'list',
      toEdition: '2',
      newMatches: 1,
      retiredMatches: 1,
    });
    expect(alert?.matches.map(({ listedName }) => listedName)).toContain('Velmora Dyehouse Co., Ltd.');
    expect(await countUnreadAlerts(owner)).toBe(1);
    const queue = async () =>
      (await openMatches(owner, MatchQuery.parse({ news: 'unread' }))).matches.map(
        ({ listedName }) => listedName,
      );
    expect(await queue()).toEqual(['Velmora Dyehouse Co., Ltd.']);

    await markAlertsRead(owner, alert?.at ?? day(0), day(2));
    expect(await countUnreadAlerts(owner)).toBe(0);
    expect(await queue()).toEqual([]);
    expect(await countUnreadAlerts(colleague)).toBe(1);

    await editionOf(
      owner.organisationId,
      { list: 'alerts', edition: '3' },
      [entries.quarryman, entryOf('Velmora Dyehouse Co., Ltd.'), entryOf('Zubrin Tannery')],
      day(3),
    );
    expect(await follow(owner, 'alerts', day(3))).toMatchObject({ added: 1, touched: 0 });
    const { alerts, unread } = await readAlerts(owner, 1);
    expect(alerts.map(({ toEdition }) => toEdition)).toEqual(['3', '2']);
    expect(unread).toBe(0);
  });

  test('is told to the webhooks in the same step, by ids alone', async () => {
    const { owner, suppliers, first, entries } = await register('told');
    const webhookId = await webhookOf(owner);
    await editionOf(
      owner.organisationId,
      { list: 'told', edition: '2' },
      [entries.quarryman, entryOf('Velmora Dyehouse Co., Ltd.')],
      day(1),
    );
    await follow(owner, 'told', day(1), first);
    const { deliveries } = await findWebhook(owner, webhookId);
    expect(deliveries.map(({ event }) => event)).toEqual(['match.new']);
    const body = JSON.parse(deliveries[0]?.body ?? '');
    expect(body.data).toMatchObject({
      total: 1,
      matches: [{ supplier: suppliers.next, list: 'told', entity: 'velmora-dyehouse-co-ltd-' }],
    });
    expect(deliveries[0]?.body).not.toContain('Velmora');
  });
});
