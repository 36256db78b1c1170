import type { Viewer } from '#app/domain/access/viewer.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { loadEngine } from '#app/domain/screening/load-engine.server.ts';
import type { ScreenedList } from '#app/domain/screening/screening.ts';
import { thresholdOf } from '#app/domain/screening/threshold/threshold-of.server.ts';
import type { AskedList, Entity, QueryAnswer } from './answer.ts';
import { chooseLists } from './choose-lists.ts';
import type { EntityExample } from './example.ts';
import type { MatchOptions } from './options.ts';
import { entityReader } from './read-entities.server.ts';
import { readExample } from './read-example.ts';
import { entityId } from './write-entity.ts';
import { writeResult } from './write-result.ts';

/** Holds example entities against the lists of an organisation, one by one. */
export type Matcher = {
  readonly threshold: number;
  readonly lists: readonly AskedList[];
  answer(example: EntityExample): Promise<QueryAnswer>;
};

/**
 * Opens the lists of a dataset for queries. No query changes anything.
 *
 * @throws NotFound when the organisation has no such dataset in force
 * @throws InvalidInput when a list to be included or left out is none of its lists
 */
export async function openMatcher(viewer: Viewer, dataset: string, options: MatchOptions): Promise<Matcher> {
  const versions = await viewLists(viewer);
  const { index, lists } = await loadEngine(viewer.organisationId);
  const asked = chooseLists(lists, dataset, options);
  const threshold = options.threshold ?? (await thresholdOf(viewer.organisationId));
  const cutoff = Math.min(options.cutoff ?? threshold, threshold);
  const names = new Set(asked.map(({ list }) => list));
  const loadedAt = new Map(versions.map((version) => [version.id, version.loadedAt]));
  const entitiesOf = entityReader(
    viewer,
    asked.map(({ list, versionId }) => ({ list, versionId, loadedAt: loadedAt.get(versionId) ?? null })),
  );
  return {
    threshold,
    lists: asked.map(askedList),
    async answer(example) {
      const { party, understood } = readExample(example);
      const screened = screenParty(index, party, { threshold: cutoff, countryName });
      const findings = screened.findings.filter(({ list }) => names.has(list));
      const entities = findings.length === 0 ? new Map<string, Entity>() : await entitiesOf(findings);
      const results = findings.flatMap((finding) => {
        const entity = entities.get(entityId(finding.list, finding.key));
        if (entity === undefined || isLeftOut(entity, options)) return [];
        return [writeResult(finding, entity, threshold)];
      });
      return {
        status: 200,
        results: results.slice(0, options.limit),
        total: { value: results.filter(({ match }) => match).length, relation: 'eq' },
        query: understood,
        candidates_cut: screened.candidatesCut,
      };
    },
  };
}

function askedList({ list, title, edition, asOf, rows, total, counted }: ScreenedList): AskedList {
  const notice = listNotice({ rows, total, counted, asOf });
  return { name: list, title, edition, as_of: asOf, notice };
}

function isLeftOut(entity: Entity, { exclude_schema, exclude_entity_ids }: MatchOptions): boolean {
  const ids = [entity.id, ...entity.referents];
  return (
    exclude_schema.some((schema) => schema === entity.schema) ||
    exclude_entity_ids.some((id) => ids.includes(id))
  );
}
