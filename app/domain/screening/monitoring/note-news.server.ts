import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import { addNews } from '#models/match-news.server.ts';
import { newId } from '#models/new-id.server.ts';
import { markNews, retireMatches } from '#models/screening-match.server.ts';
import type { MatchChanges } from '../merge-matches.ts';
import type { ListedEntity, Match, Screening } from '../screening.ts';
import { changedParts, type EntityPart } from './changed-entities.ts';
import { newsFields, newsOf, type News, type NewsRecord } from './news.ts';

/** What a batch of screenings made of the matches on record. */
export type Merged = {
  organisationId: string;
  screenings: readonly Screening[];
  known: readonly Match[];
  changes: MatchChanges;
};

/**
 * Tells news apart from what people have seen already, keeps it on the matches and for good, and retires the matches
 * that the screenings found no more. Call it in the transaction that saves the screenings, after the matches.
 */
export async function noteNews({ organisationId, screenings, known, changes }: Merged): Promise<void> {
  const news: NewsRecord[] = [];
  const byScreening = new Map(screenings.map((one) => [one.id, one]));
  const parts = await changedSince(changes.refreshed);
  for (const { match } of changes.added) {
    const seen = seenBy(byScreening, match.screeningId, match.score);
    const what = seen && newsOf(undefined, seen, []);
    if (what) news.push(toRecord(match, what));
  }
  for (const { match, seen: now } of changes.refreshed) {
    const seen = seenBy(byScreening, now.screeningId, now.score ?? match.score);
    const what = seen && newsOf(match, seen, parts.get(match.id) ?? []);
    if (what) news.push(toRecord({ ...match, ...now }, what));
  }
  for (const one of news) await markNews(organisationId, one.matchId, newsFields(latest(one)));
  news.push(...(await retire(organisationId, screenings, known, changes)));
  if (news.length > 0) await addNews(news);
}

/** Retires what was found before and is not any more. */
async function retire(
  organisationId: string,
  screenings: readonly Screening[],
  known: readonly Match[],
  { refreshed }: MatchChanges,
): Promise<NewsRecord[]> {
  const found = new Set(refreshed.map(({ match }) => match.id));
  const gone = known.filter(({ id, current }) => current && !found.has(id));
  const [screening] = screenings;
  if (gone.length === 0 || screening === undefined) return [];
  const { at, runId } = screening;
  const news: News = { kind: 'retired', at, runId, parts: [], scoreBefore: null };
  await retireMatches(
    organisationId,
    gone.map(({ id }) => id),
    newsFields(news),
  );
  return gone.map((match) => toRecord(match, news));
}

function seenBy(screenings: ReadonlyMap<string, Screening>, id: string | undefined, score: number) {
  const screening = screenings.get(id ?? '');
  return screening && { score, at: screening.at, runId: screening.runId };
}

function toRecord(match: Match, news: News): NewsRecord {
  const { id: matchId, organisationId, supplierId, list, entityKey, score, strength } = match;
  return { ...news, id: newId(), organisationId, matchId, supplierId, list, entityKey, score, strength };
}

function latest({ kind, at, runId, parts, scoreBefore }: NewsRecord): News {
  return { kind, at, runId, parts, scoreBefore };
}

type Refreshed = MatchChanges['refreshed'];

/** By match, what changed of its listed entity between the edition that saw it last and the one that sees it now. */
async function changedSince(refreshed: Refreshed): Promise<Map<string, EntityPart[]>> {
  const moved = refreshed.filter(
    ({ match, seen }) => (seen.versionId ?? match.versionId) !== match.versionId,
  );
  if (moved.length === 0) return new Map();
  const before = await entitiesAt(moved.map(({ match }) => [match.versionId, match.entityKey]));
  const after = await entitiesAt(
    moved.map(({ match, seen }) => [seen.versionId ?? '', seen.entityKey ?? match.entityKey]),
  );
  return new Map(
    moved.map(({ match, seen }) => {
      const old = before.get(`${match.versionId} ${match.entityKey}`);
      const now = after.get(`${seen.versionId ?? ''} ${seen.entityKey ?? match.entityKey}`);
      return [match.id, old && now ? changedParts(old, now) : []];
    }),
  );
}

/** Rows by edition and key. */
async function entitiesAt(
  wanted: readonly (readonly [versionId: string, key: string])[],
): Promise<Map<string, ListedEntity>> {
  const keys = new Map<string, Set<string>>();
  for (const [versionId, key] of wanted)
    keys.set(versionId, (keys.get(versionId) ?? new Set<string>()).add(key));
  const found = new Map<string, ListedEntity>();
  for (const [versionId, of] of keys)
    for (const entity of await listedEntitiesWithKeys(versionId, [...of]))
      found.set(`${versionId} ${entity.key}`, entity);
  return found;
}
