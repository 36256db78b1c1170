import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';

const TODAY = '2026-11-22';
const OPENING = 'Modern slavery statement of Wrenfield Tableware Ltd (invented)\n\n';

function outcomeOf(number: string, sentence: string) {
  const { findings } = checkStatement({ text: OPENING + sentence, today: TODAY });
  return findings.find((finding) => finding.check === number)?.outcome;
}

function stateOf(question: string, sentence: string) {
  const { areas } = checkStatement({ text: OPENING + sentence, today: TODAY });
  return areas.flatMap(({ points }) => points).find(({ key }) => key === question)?.state;
}

test.each([
  ['D1', 'look', 'There is no slavery in our supply chain and we consider our risk to be low.'],
  ['D1', 'not-found', 'Our aim is that our supply chain is to be free of slavery by 2030.'],
  ['C11', 'found', 'By 31 March 2027 we will map the nickel in our steel.'],
  ['C11', 'found', 'We will visit every dye house before the 1st of June 2027.'],
  ['C11', 'in-development', 'We will map the nickel in our steel.'],
  ['C7', 'found', 'At one site in Gujarat 23 workers had paid recruitment fees of between £120 and £300.'],
  ['C7', 'found', 'The passports of nine workers had been kept by the agency.'],
  ['C7', 'not-found', 'Our code says that workers pay no recruitment fees.'],
])('%s is "%s" for: %s', (number, outcome, sentence) => {
  expect(outcomeOf(number, sentence)).toBe(outcome);
});

test.each([
  ['risk.method', 'present', 'We ranked all 86 suppliers by country, product and kind of work.'],
  ['due-diligence.remediation', 'present', 'The factory paid the fees back to all 23 by January 2026.'],
  ['due-diligence.remediation', 'absent', 'Any supplier found in breach will be terminated immediately.'],
  ['structure.unknowns', 'present', 'We do not know who mines the nickel in our steel.'],
  ['structure.unknowns', 'present', 'For 9 suppliers we could not find out who employs the people on site.'],
])('the point %s is %s for: %s', (question, state, sentence) => {
  expect(stateOf(question, sentence)).toBe(state);
});

test('calls to a hotline are counted as reports', () => {
  const { findings } = checkStatement({ text: `${OPENING}It took 17 calls in the year.`, today: TODAY });
  expect(findings.find(({ check }) => check === 'C5')?.says).toContain('Numbers for reports received');
});
