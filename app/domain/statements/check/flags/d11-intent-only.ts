import type { Check } from '../check.ts';
import { steps } from '../steps.ts';

const INTENT =
  /\b(?:committed to|commitment to|will (?:continue|ensure|not|seek|strive|endeavour|always)|aims? to|strives? to|seeks? to|intends? to|expects? (?:our |all )?suppliers|endeavours? to|dedicated to|takes? (?:\w+ )*seriously)\b/;

export const INTENT_ONLY: Check = {
  number: 'D11',
  group: 'flags',
  title: 'Intent without action',
  looksFor: 'Commitments and plans in a text that reports no or hardly any step.',
  mend: 'For each commitment say what was done about it this year, by whom and with which result.',
  read(text) {
    const intents = text.body.filter(
      ({ folded, reading }) => reading.standing === 'intention' || INTENT.test(folded),
    );
    const done = steps(text).filter((sentence) => !intents.includes(sentence));
    return intents.length >= 3 && done.length * 3 < intents.length
      ? {
          outcome: 'look',
          says: `${intents.length} sentences commit or announce; ${done.length === 0 ? 'none reports' : done.length === 1 ? 'one reports' : `${done.length} report`} a step.`,
          evidence: intents,
        }
      : { outcome: 'not-found', says: 'Intentions do not outweigh what was done.' };
  },
};
