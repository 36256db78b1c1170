import { Refused } from '#app/platform/problems.ts';
import type { Decision, DecisionStep, Match, MatchStatus } from '../screening.ts';

type Standing = Pick<Match, 'status' | 'proposedById'>;
type Asked = { decision: Decision; personId: string; needsSecond: boolean };

/** What is recorded, and where the match stands afterwards. */
export type NextStep = { step: DecisionStep; status: MatchStatus };

/**
 * What a person's answer does to a match. Where two people must agree, the first answer "confirmed" only proposes;
 * whoever proposed may take the proposal back by another answer, but cannot be the second person.
 *
 * @throws Refused `match.second-person` when the same person would confirm, `match.not-yours` when somebody else's
 *   proposal would be answered by anything but confirming or sending back
 */
export function nextStep(match: Standing, { decision, personId, needsSecond }: Asked): NextStep {
  if (match.status === 'awaiting-second') return answerToProposal(match, decision, personId);
  const proposes = decision === 'confirmed' && needsSecond && match.status !== 'confirmed';
  return proposes ? { step: 'proposed', status: 'awaiting-second' } : { step: decision, status: decision };
}

function answerToProposal({ proposedById }: Standing, decision: Decision, personId: string): NextStep {
  if (proposedById === personId) {
    if (decision === 'confirmed') throw new Refused('match.second-person');
    return { step: decision, status: decision };
  }
  if (decision !== 'confirmed') throw new Refused('match.not-yours');
  return { step: 'confirmed', status: 'confirmed' };
}

/** Whether this person may answer the proposal that stands: anybody who may decide but the one who made it. */
export function maySecond({ status, proposedById }: Standing, personId: string): boolean {
  return status === 'awaiting-second' && proposedById !== personId;
}
