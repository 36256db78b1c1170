import type { Match } from '../screening.ts';
import { changesTheQuestion, type EntityPart } from './changed-entities.ts';

/** What can become of a match that people should know: it is new, found again, changed, or found no more. */
export const NEWS_KINDS = ['new', 'again', 'changed', 'retired'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What last happened to a match. */
export type News = {
  kind: NewsKind;
  at: Date;
  /** The run of screenings that brought it. */
  runId: string;
  /** What changed of the listed entity. */
  parts: EntityPart[];
  /** The score before, where it is another now by more than a rounding. */
  scoreBefore: number | null;
};

/** What monitoring keeps on a match. */
export type NewsFields = {
  /** Null on matches from before there was news. */
  news: News | null;
  /** The moment of the news, for asking what came since. */
  changedAt: Date;
  /** When names, countries, identifiers or dates of birth of the listed entity last changed. */
  entityChangedAt: Date | null;
};

/** One piece of news, kept for good: the match's own field holds the latest only. */
export type NewsRecord = News & {
  id: string;
  organisationId: string;
  matchId: string;
  supplierId: string;
  list: string;
  entityKey: string;
  score: number;
  strength: Match['strength'];
};

/** Scores that differ by less say the same: words weigh a trifle different whenever a list grows. */
const SCORE_STEP = 0.02;

type Known = Pick<Match, 'current' | 'score'>;

/**
 * What a screening says of a match that it found, held against what was on record: null when nothing changed that
 * people should know.
 *
 * @param known the match before; undefined when there was none
 * @param parts what changed of its listed entity since it was last seen
 */
export function newsOf(
  known: Known | undefined,
  seen: { score: number; at: Date; runId: string },
  parts: readonly EntityPart[],
): News | null {
  const { at, runId, score } = seen;
  if (known === undefined) return { kind: 'new', at, runId, parts: [], scoreBefore: null };
  const moved = Math.abs(known.score - score) >= SCORE_STEP;
  const scoreBefore = moved ? known.score : null;
  if (!known.current) return { kind: 'again', at, runId, parts: [...parts], scoreBefore };
  if (!moved && parts.length === 0) return null;
  return { kind: 'changed', at, runId, parts: [...parts], scoreBefore };
}

/** What a match keeps of news. */
export function newsFields(news: News): Pick<NewsFields, 'news' | 'changedAt'> & Partial<NewsFields> {
  const fields = { news, changedAt: news.at };
  return changesTheQuestion(news.parts) ? { ...fields, entityChangedAt: news.at } : fields;
}

const PART_WORDS: Readonly<Record<EntityPart, string>> = {
  names: 'names',
  countries: 'country',
  identifiers: 'identifiers',
  births: 'dates of birth',
  addresses: 'addresses',
  kind: 'kind',
  details: 'other details',
};

/** News in words: "Changed on the list: names, country. Score 0.71, before 0.64." */
export function newsWords(news: News, score: number): string {
  const parts = news.parts.map((part) => PART_WORDS[part]).join(', ');
  const changed = parts === '' ? [] : [`Changed on the list: ${parts}.`];
  const moved =
    news.scoreBefore === null ? [] : [`Score ${score.toFixed(2)}, before ${news.scoreBefore.toFixed(2)}.`];
  const sentence = [...changed, ...moved].join(' ');
  if (news.kind === 'new') return 'New.';
  if (news.kind === 'retired') return 'No longer found.';
  return news.kind === 'again' ? ['Found again.', sentence].filter(Boolean).join(' ') : sentence;
}
