import type { Decision } from '../screening.ts';

/** The reasons that a decision can be given by, each with the answers that it can stand for. */
const TABLE = [
  { code: 'same-identifier', words: 'Same identifier', stands: ['confirmed'] },
  { code: 'same-address', words: 'Same address', stands: ['confirmed'] },
  { code: 'same-owner', words: 'Same owner or parent company', stands: ['confirmed'] },
  { code: 'supplier-says-so', words: 'The supplier says so itself', stands: ['confirmed'] },
  { code: 'different-country', words: 'Different country', stands: ['not-the-same'] },
  { code: 'different-identifier', words: 'Different identifier', stands: ['not-the-same'] },
  { code: 'different-address', words: 'Different address', stands: ['not-the-same'] },
  { code: 'different-business', words: 'Different business', stands: ['not-the-same'] },
  { code: 'different-person', words: 'Different person', stands: ['not-the-same'] },
  { code: 'common-name', words: 'The name is a common one', stands: ['not-the-same'] },
  { code: 'asked-supplier', words: 'The supplier has been asked', stands: ['unsure'] },
  { code: 'asked-publisher', words: 'The publisher of the list has been asked', stands: ['unsure'] },
  { code: 'too-little-known', words: 'Too little is known of either', stands: ['unsure'] },
  { code: 'in-words', words: 'As the words say', stands: ['confirmed', 'not-the-same', 'unsure'] },
] as const satisfies readonly { code: string; words: string; stands: readonly Decision[] }[];

export type ReasonCode = (typeof TABLE)[number]['code'];

export const REASON_CODES = TABLE.map(({ code }) => code);

/** Each reason with its words, in the order in which they are offered. */
export const DECISION_REASONS: readonly {
  code: ReasonCode;
  words: string;
  stands: readonly Decision[];
}[] = TABLE;

/** What the reason is called on pages and paper. */
export function reasonWords(code: ReasonCode): string {
  return DECISION_REASONS.find((reason) => reason.code === code)?.words ?? code;
}

/** The reasons in one line: "Different country, different identifier". Empty where there are none. */
export function reasonsInWords(codes: readonly ReasonCode[]): string {
  const [first, ...others] = codes.map(reasonWords);
  return first === undefined
    ? ''
    : [first, ...others.map((words) => words.slice(0, 1).toLowerCase() + words.slice(1))].join(', ');
}

/** Those of the reasons that cannot stand for this answer. */
export function reasonsAgainstAnswer(decision: Decision, codes: readonly ReasonCode[]): ReasonCode[] {
  return codes.filter(
    (code) => !DECISION_REASONS.some((reason) => reason.code === code && reason.stands.includes(decision)),
  );
}
