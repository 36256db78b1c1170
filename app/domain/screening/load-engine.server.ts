import { listVersionsById } from '#models/list-version.server.ts';
import { listedEntities } from '#models/listed-entity.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { buildIndex, type ScreeningIndex } from './engine/build-index.ts';
import { changeOfLists, updateIndex } from './engine/update-index.ts';
import { currentLists } from './lists/current-lists.server.ts';
import { goodsOrdersOf, type GoodsOrder } from './lists/goods-orders.ts';
import { toListedParty } from './lists/listed-party.ts';
import type { ListVersion, ScreenedList } from './screening.ts';

/** The index of a set of editions, with what must be said of them. */
export type Engine = {
  readonly index: ScreeningIndex;
  readonly lists: readonly ScreenedList[];
  readonly goodsOrders: readonly GoodsOrder[];
};

const KEPT = 4;
const engines = new Map<string, Promise<Engine>>();

/**
 * The engine over the newest edition of every list of an organisation; built once a process for each set of editions, from
 * the one before where only some lists have changed.
 */
export async function loadEngine(organisationId: string): Promise<Engine> {
  return engineOf(await currentLists(organisationId));
}

/**
 * The engine over given editions, for doing a past screening again.
 *
 * @throws NotFound when an edition is not there any more
 */
export async function loadEngineOf(versionIds: readonly string[]): Promise<Engine> {
  const versions = await listVersionsById(versionIds);
  if (versions.length !== new Set(versionIds).size) throw new NotFound('list edition');
  return engineOf(versions);
}

async function engineOf(versions: readonly ListVersion[]): Promise<Engine> {
  const sorted = [...versions].sort((a, b) => (a.list < b.list ? -1 : 1));
  const key = sorted.map((version) => version.id).join(' ');
  const known = engines.get(key);
  if (known !== undefined) return known;
  const building = likest(sorted).then((base) => build(sorted, base));
  engines.set(key, building);
  building.catch(() => engines.delete(key));
  const oldest = engines.keys().next().value;
  if (engines.size > KEPT && oldest !== undefined) engines.delete(oldest);
  return building;
}

/** The engine at hand that shares the most editions with these; null when none shares any. */
async function likest(versions: readonly ListVersion[]): Promise<Engine | null> {
  const ids = new Set(versions.map(({ id }) => id));
  let best: { engine: Engine; shared: number } | null = null;
  for (const one of await Promise.allSettled(engines.values())) {
    if (one.status === 'rejected') continue;
    const shared = one.value.lists.filter(({ versionId }) => ids.has(versionId)).length;
    if (shared > (best?.shared ?? 0)) best = { engine: one.value, shared };
  }
  return best?.engine ?? null;
}

/** Reads the lists that differ from those of the base, and changes its index by them. */
async function build(versions: readonly ListVersion[], base: Engine | null): Promise<Engine> {
  const changed = changedLists(versions, base?.lists ?? []);
  const toRead = versions.filter(({ list }) => changed.has(list));
  const entries = await listedEntities(toRead.map(({ id }) => id));
  const parties = entries.map((entry) => toListedParty(entry.list, entry)).filter((party) => party !== null);
  return {
    index:
      base === null
        ? buildIndex(parties)
        : updateIndex(base.index, changeOfLists(base.index, changed, parties)),
    lists: versions.map(toScreenedList),
    goodsOrders: versions.flatMap(({ id, list }) =>
      changed.has(list)
        ? goodsOrdersOf(
            list,
            entries.filter((entry) => entry.versionId === id),
          )
        : (base?.goodsOrders.filter((order) => order.list === list) ?? []),
    ),
  };
}

/** Names of the lists that do not stand on both sides in the same editions. */
function changedLists(versions: readonly ListVersion[], before: readonly ScreenedList[]): Set<string> {
  const now = new Set(versions.map(({ id }) => id));
  const then = new Set(before.map(({ versionId }) => versionId));
  return new Set([
    ...versions.filter(({ id }) => !then.has(id)).map(({ list }) => list),
    ...before.filter(({ versionId }) => !now.has(versionId)).map(({ list }) => list),
  ]);
}

function toScreenedList({ id, list, title, edition, asOf, rows, total, counted }: ListVersion): ScreenedList {
  return { versionId: id, list, title, edition, asOf, rows, total, counted };
}
