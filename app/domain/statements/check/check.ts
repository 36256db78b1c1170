import type { ReadSentence } from './read-sentence.ts';
import type { ReadText } from './read-text.ts';
import type { CheckGroup, Evidence, Finding, Outcome } from './report.ts';

/** One numbered check: what it looks for, what would mend it, and how it reads a text. */
export type Check = {
  number: string;
  group: CheckGroup;
  /** A noun or a short question. */
  title: string;
  /** One sentence for the page that explains the checks. */
  looksFor: string;
  /** What would mend it, said beside a finding that misses something. */
  mend: string;
  /** Questions of a draft that answer it. */
  questions?: readonly string[];
  /** False for a check that rests on English words. */
  anyLanguage?: boolean;
  read(text: ReadText): Reply;
};

/** What a check answers; `fix` replaces the usual one. */
export type Reply = {
  outcome: Outcome;
  says: string;
  evidence?: readonly ReadSentence[];
  fix?: string;
};

/** At most this many sentences are quoted for one finding. */
const QUOTED = 8;

/** The finding of one check on one text. A check of English words says so where the text is in another language. */
export function findingOf(check: Check, text: ReadText): Finding {
  const { number, group, title, mend, questions = [] } = check;
  const reply = text.english || check.anyLanguage === true ? check.read(text) : cannotTell(text);
  const wantsMending = ['not-found', 'in-development', 'look'].includes(reply.outcome);
  const fine = group === 'flags' && reply.outcome !== 'look';
  return {
    check: number,
    group,
    title,
    outcome: reply.outcome,
    says: reply.says,
    fix: wantsMending && !fine ? (reply.fix ?? mend) : null,
    evidence: [...new Set(reply.evidence ?? [])].slice(0, QUOTED).map(evidenceOf),
    questions,
  };
}

function cannotTell({ language }: ReadText): Reply {
  return {
    outcome: 'cannot-tell',
    says: `This check reads English. The text reads as ${language.name ?? 'another language'}, so nothing can be said.`,
  };
}

/** A sentence as a finding quotes it. */
export function evidenceOf({ sentence, questionId }: ReadSentence): Evidence {
  return {
    sentence: sentence.index,
    text: sentence.text,
    from: sentence.from,
    to: sentence.to,
    questionId,
  };
}
