import type { MatchStatusName } from '#app/components/status/match-status.tsx';
import type { DecisionStep, MatchStatus } from '#app/domain/screening/screening.ts';

/** The status as the status component knows it: what nobody has decided is a possible match. */
export function statusName(status: MatchStatus): MatchStatusName {
  return status === 'open' ? 'possible' : status;
}

/** What a decision says of two names, as a sentence. */
export function decisionSentence(
  decision: Exclude<MatchStatus, 'open'>,
  supplier: string,
  listed: string,
): string {
  if (decision === 'awaiting-second')
    return `Recorded: ${supplier} is proposed as a match with ${sentenceEnd(listed)} A second person has to confirm it.`;
  if (decision === 'confirmed')
    return `Recorded: ${supplier} is confirmed as a match with ${sentenceEnd(listed)}`;
  if (decision === 'not-the-same') return `Recorded: ${supplier} is not the same as ${sentenceEnd(listed)}`;
  return `Recorded: unsure whether ${supplier} is ${sentenceEnd(listed)}`;
}

/** What each step in the history of a match is called. */
export const STEP_WORDS: Readonly<Record<DecisionStep, string>> = {
  confirmed: 'Confirmed match',
  'not-the-same': 'Not the same',
  unsure: 'Unsure',
  proposed: 'Confirmation proposed',
  'sent-back': 'Sent back',
  reopened: 'Opened again',
};

/** How strong a match is, in words. */
export const STRENGTH_WORDS = { strong: 'Strong', possible: 'Possible' } as const;

/** A name at the end of a sentence: "Co., Ltd." brings its own full stop. */
export function sentenceEnd(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}
