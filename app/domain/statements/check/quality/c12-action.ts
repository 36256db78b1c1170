import type { Check } from '../check.ts';

/** Fewer sentences of action and intention together tell nothing. */
const FEWEST = 4;

export const ACTION_RATIO: Check = {
  number: 'C12',
  group: 'quality',
  title: 'More action than intention',
  looksFor: 'How many sentences report what was done, beside how many announce something.',
  mend: 'Report what was done in the past tense, with numbers, before saying what is planned.',
  questions: ['opening.steps'],
  read({ body }) {
    const actions = body.filter(({ reading }) => reading.standing === 'action');
    const plans = body.filter(({ reading }) => reading.standing === 'intention');
    const counts = `${told(actions.length, 'reports', 'report')} what is or was done, ${told(plans.length, 'announces', 'announce')} something.`;
    if (actions.length + plans.length < FEWEST)
      return { outcome: 'not-found', says: `Too little to weigh: ${counts}` };
    if (actions.length >= 2 * plans.length)
      return { outcome: 'found', says: counts, evidence: actions.slice(0, 3) };
    return { outcome: 'look', says: counts, evidence: plans };
  },
};

function told(count: number, one: string, many: string): string {
  return count === 1 ? `1 sentence ${one}` : `${count} sentences ${many}`;
}
