import { listVersionsById } from '#models/list-version.server.ts';
import { listedEntities } from '#models/listed-entity.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { buildIndex, type ScreeningIndex } from './engine/build-index.ts';
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

/** The engine over the newest edition of every list of an organisation; built once a process for each set of editions. */
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

function engineOf(versions: readonly ListVersion[]): Promise<Engine> {
  const sorted = [...versions].sort((a, b) => (a.list < b.list ? -1 : 1));
  const key = sorted.map((version) => version.id).join(' ');
  const known = engines.get(key);
  if (known !== undefined) return known;
  const building = build(sorted);
  engines.set(key, building);
  building.catch(() => engines.delete(key));
  const oldest = engines.keys().next().value;
  if (engines.size > KEPT && oldest !== undefined) engines.delete(oldest);
  return building;
}

async function build(versions: readonly ListVersion[]): Promise<Engine> {
  const entries = await listedEntities(versions.map((version) => version.id));
  const parties = entries.map((entry) => toListedParty(entry.list, entry)).filter((party) => party !== null);
  return {
    index: buildIndex(parties),
    lists: versions.map(toScreenedList),
    goodsOrders: versions.flatMap(({ id, list }) =>
      goodsOrdersOf(
        list,
        entries.filter((entry) => entry.versionId === id),
      ),
    ),
  };
}

function toScreenedList({ id, list, title, edition, asOf, rows, total, counted }: ListVersion): ScreenedList {
  return { versionId: id, list, title, edition, asOf, rows, total, counted };
}
