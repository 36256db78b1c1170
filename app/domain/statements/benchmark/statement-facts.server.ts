import { goalsOfOrganisation } from '#models/statement-goal.server.ts';
import type { FactProvider, OfferedSentence } from '../facts/fact.ts';
import { countFact } from '../facts/make-fact.ts';
import { offerSentences } from '../facts/offer-sentences.ts';
import { goalInWords } from './goal.ts';
import { goalsBefore } from './goals-before.ts';
import { GOAL_SENTENCES } from './statement-sentences.ts';

/** Last year's goals with what came of them, for the section on effectiveness. */
export const goalFacts: FactProvider = {
  room: 'goals',
  async facts({ organisationId, period }) {
    const goals = goalsBefore(await goalsOfOrganisation(organisationId), period.to);
    if (goals.length === 0) return { facts: [], sentences: [] };
    const met = goals.filter(({ state }) => state === 'met').length;
    const facts = [
      countFact({ key: 'goals.last-year', label: 'Goals that last year’s statement set' }, goals.length),
      countFact({ key: 'goals.met', label: 'Goals of last year’s statement that were met' }, met),
    ];
    const summary = offerSentences(GOAL_SENTENCES, facts);
    const each = goals.map((goal): OfferedSentence => {
      return { key: `goals.${goal.id}`, section: 'effectiveness', text: goalInWords(goal) };
    });
    return { facts, sentences: [...summary, ...each] };
  },
};
