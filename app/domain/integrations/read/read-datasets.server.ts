import type { Viewer } from '#app/domain/access/viewer.ts';
import { entryInForce } from '#app/domain/screening/lists/entries-in-force.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import type { Entity } from '../match/answer.ts';
import { readEntityId, writeEntity } from '../match/write-entity.ts';
import type { Dataset } from './records.ts';

/** The lists in force of the viewer's organisation: those of everybody and its own. */
export async function readDatasets(viewer: Viewer): Promise<{ datasets: Dataset[] }> {
  const lists = await viewLists(viewer);
  const datasets = lists.map((list) => ({
    name: list.list,
    title: list.title,
    publisher: list.publisher,
    url: list.address,
    version: list.id,
    edition: list.edition,
    as_of: list.asOf,
    rows: list.rows,
    total: list.total,
    counted: list.counted,
    terms: list.terms,
    notice: listNotice(list),
    loaded_at: list.loadedAt.toISOString(),
    own: list.organisationId !== null,
  }));
  return { datasets };
}

/** An entry of a list in force. @throws NotFound also when the list is another organisation's */
export async function readEntity(viewer: Viewer, id: string): Promise<Entity> {
  const named = readEntityId(id);
  const found = named === null ? null : await entryInForce(viewer, named.list, named.key);
  if (found === null) throw new NotFound('entity');
  return writeEntity(found.entry, found.version.loadedAt);
}
