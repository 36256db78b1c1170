import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { commentsOn } from '#models/case-comment.server.ts';
import { caseFilesOf } from '#models/case-file.server.ts';
import { listedEntity } from '#models/listed-entity.server.ts';
import { allowancesFrom } from '#models/screening-allowance.server.ts';
import { matchesOfSuppliers } from '#models/screening-match.server.ts';
import { describeMatches, type DescribedMatch } from '../describe-matches.server.ts';
import type { Match } from '../screening.ts';
import { viewMatch, type MatchView } from '../view-match.server.ts';
import type { Allowance, CaseComment, CaseFile } from './case.ts';
import { needsSecondPerson } from './needs-second-person.server.ts';
import { mayBeSameEntity, type EntityTraits } from './same-entity.ts';

/** A match with all the work on it. */
export type CaseView = MatchView & {
  comments: CaseComment[];
  files: CaseFile[];
  /** Undecided matches of the same supplier that may be on the same entity. */
  others: DescribedMatch[];
  /** The allowance that the match rests on. */
  allowance: Allowance | null;
  /** Those who may decide, by name: whoever a match can be handed to. */
  deciders: { id: string; name: string }[];
  needsSecond: boolean;
};

/**
 * A match with its evidence, its decisions and the work on it.
 *
 * @throws NotFound when the organisation has no such match
 */
export async function viewCase(viewer: Viewer, matchId: string): Promise<CaseView> {
  const view = await viewMatch(viewer, matchId);
  const { organisationId } = viewer;
  const [allowance] = await allowancesFrom(organisationId, [view.match.id]);
  return {
    ...view,
    comments: await commentsOn(organisationId, view.match.id),
    files: await caseFilesOf(organisationId, view.match.id),
    others: await othersOnSameEntity(view.match, { ...view.entity, list: view.match.list }),
    allowance: allowance ?? null,
    deciders: await colleaguesWhoMay(viewer, 'decide', 'screening'),
    needsSecond: await needsSecondPerson(viewer),
  };
}

async function othersOnSameEntity(match: Match, entity: EntityTraits): Promise<DescribedMatch[]> {
  const open = (await matchesOfSuppliers(match.organisationId, [match.supplierId])).filter(
    ({ id, status, current }) => id !== match.id && current && (status === 'open' || status === 'unsure'),
  );
  const same: Match[] = [];
  for (const other of open) {
    const theirs = await listedEntity(other.versionId, other.entityKey);
    if (theirs !== null && mayBeSameEntity(entity, { ...theirs, list: other.list })) same.push(other);
  }
  return describeMatches(same);
}
