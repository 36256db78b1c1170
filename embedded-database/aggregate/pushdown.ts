import type { Selection } from '../engine/select.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumber, toNumber } from '../values/numbers.ts';
import { wholeNumber } from './stages.ts';

/** A pipeline split into what the planner does and what is left. */
export interface SplitPipeline {
  selection: Selection;
  rest: readonly unknown[];
  /** Set when the whole pipeline only counts: the field for the number and what stands beside it. */
  countAs: { field: string; constant: Document } | null;
}

/** Takes `$match`, `$sort`, `$skip` and `$limit` off the head of a pipeline, so that indexes serve them. */
export function splitHead(pipeline: readonly unknown[]): SplitPipeline {
  const specAt = (at: number, name: string): unknown => {
    const stage = pipeline[at];
    return isDocument(stage) && Object.keys(stage).length === 1 ? stage[name] : undefined;
  };
  let at = 0;
  const matches: unknown[] = [];
  while (isDocument(specAt(at, '$match'))) matches.push(specAt(at++, '$match'));
  const selection: Selection = {
    filter: matches.length === 1 ? matches[0] : matches.length ? { $and: matches } : {},
  };
  if (isDocument(specAt(at, '$sort'))) selection.sort = specAt(at++, '$sort');
  if (specAt(at, '$skip') !== undefined && Number(specAt(at + 1, '$limit')) > 0)
    selection.skip = wholeNumber(specAt(at++, '$skip'), '$skip');
  if (Number(specAt(at, '$limit')) > 0) selection.limit = wholeNumber(specAt(at++, '$limit'), '$limit');
  const rest = pipeline.slice(at);
  const onlyMatches = at === matches.length && rest.length === 1;
  return {
    selection,
    rest,
    countAs: onlyMatches ? countOnly(specAt(at, '$count'), specAt(at, '$group')) : null,
  };
}

/** `$count`, and the `$group` that drivers send for countDocuments. */
function countOnly(countField: unknown, group: unknown): SplitPipeline['countAs'] {
  if (typeof countField === 'string' && /^[^$.][^.]*$/.test(countField))
    return { field: countField, constant: {} };
  if (
    !isDocument(group) ||
    Object.keys(group).length !== 2 ||
    !isDocument(group.n) ||
    Object.keys(group.n).length !== 1 ||
    !isNumber(group.n.$sum) ||
    toNumber(group.n.$sum) !== 1
  )
    return null;
  return isNumber(group._id) || group._id === null ? { field: 'n', constant: { _id: group._id } } : null;
}
