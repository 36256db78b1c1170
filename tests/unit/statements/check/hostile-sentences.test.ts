import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';

const TODAY = '2026-11-22';
const OPENING =
  'Modern slavery statement of Wrenfield Tableware Ltd (invented) for the financial year ended 31 March 2026';
const STEPS =
  'We visited 12 suppliers and interviewed 140 workers. We screened 86 suppliers against lists. We trained 30 buyers in May 2025.';

/** Sentences with the words that a check looks for, which say the thing, deny it, plan it, quote it or tell of others. */
const SENTENCES: readonly (readonly [check: string, outcome: string, sentence: string])[] = [
  ['D1', 'look', 'Our business is free from modern slavery.'],
  ['D1', 'look', 'OUR SUPPLY CHAIN IS SLAVERY-FREE.'],
  [
    'D1',
    'look',
    'We can confirm that no slavery or human trafficking takes place in any part of our business or supply chains.',
  ],
  ['D1', 'look', 'There is no modern slavery in our supply chain.'],
  ['D1', 'look', 'We are confident that there is no slavery in our supply chains.'],
  ['D1', 'look', 'We do not have any modern slavery in our business.'],
  ['D1', 'look', 'Given the nature of our business, we consider there to be no risk of modern slavery.'],
  ['D1', 'look', 'We believe the risk of modern slavery in our business to be nil.'],
  ['D1', 'look', 'The Company is not exposed to modern slavery risk.'],
  ['D1', 'look', 'We are committed to quality and our supply chain is 100% slavery free.'],
  ['D1', 'look', 'Slavery does not exist in our organisation.'],
  ['D1', 'look', 'We guarantee that none of our products are made with forced labour.'],
  ['D1', 'look', '• No modern slavery exists within our group'],
  [
    'D1',
    'not-found',
    'We have not found slavery in our supply chains, which does not mean that there is none.',
  ],
  [
    'D1',
    'not-found',
    'We have found no cases of modern slavery, but we cannot say that our supply chain is free of it.',
  ],
  ['D1', 'not-found', 'We do not believe that any business can say its supply chains are slavery-free.'],
  ['D1', 'not-found', 'No company can claim to be free from modern slavery.'],
  ['D1', 'not-found', 'It would be wrong to say that there is no risk of modern slavery in our sector.'],
  ['D1', 'not-found', 'We work towards a supply chain that is free from forced labour.'],
  ['D1', 'not-found', 'Our supplier code requires that work is free of forced labour.'],
  [
    'D1',
    'not-found',
    'One supplier told us that there was no risk of forced labour; we did not accept this.',
  ],
  ['D1', 'not-found', 'Suppliers must ensure that there is no forced labour in their factories.'],
  ['D1', 'not-found', 'Last year a supplier wrote "there is no slavery in our factory" and we visited it.'],
  ['D1', 'not-found', 'There is no single measure of the risk of modern slavery.'],
  ['D1', 'not-found', 'There are no risk-free countries.'],
  ['D3', 'look', '[COMPANY NAME] is committed to ending slavery.'],
  ['D3', 'look', 'Signed by [director].'],
  ['D3', 'look', 'This statement covers the year ended [DD/MM/YYYY].'],
  ['D3', 'look', 'We have XX suppliers in XX countries.'],
  ['D3', 'look', '<<Company>> has 40 staff.'],
  ['D3', 'look', '{{ company_name }} has 40 staff.'],
  ['D3', 'look', 'We have £[ ] million turnover.'],
  ['D3', 'look', '[●] suppliers were assessed.'],
  ['D3', 'look', 'TO-DO: ask Anna for the figure.'],
  ['D3', 'look', 'Click or tap here to enter text.'],
  ['D3', 'look', 'Insert number of suppliers here'],
  ['D3', 'look', 'The board approved this statement on ______________.'],
  ['D3', 'look', 'We employ [insert] people.'],
  ['D3', 'look', 'We employ ... people in ... countries.'],
  ['D3', 'look', 'We assessed [number to follow] suppliers.'],
  ['D3', 'not-found', 'We buy from three sites [see note 2] in India.'],
  ['D3', 'not-found', '"They [the agency] kept my passport", one worker told us.'],
  ['D3', 'not-found', 'Our size XXL shirts are sewn in Bangladesh.'],
  ['D3', 'not-found', 'We ask every supplier for your company name and number in the questionnaire.'],
  ['D3', 'not-found', 'Every supplier answers the question: does your business use agency labour?'],
  ['D3', 'not-found', 'See [1] and [12] for sources.'],
  ['D4', 'look', 'Thornbury Mills Limited is committed to ending slavery.'],
  ['D4', 'look', 'THORNBURY MILLS LIMITED DOES NOT TOLERATE SLAVERY.'],
  ['D4', 'look', 'This statement is made on behalf of Thornbury Mills Ltd.'],
  ['D4', 'look', 'At Thornbury Mills plc we pay every worker a living wage.'],
  ['D4', 'not-found', 'We visited Thornbury Mills Ltd, which spins our yarn, in May.'],
  ['D4', 'not-found', 'Our auditor, Gannet & Rowe LLP, looked at the figures.'],
  ['D4', 'not-found', 'Wrenfield Tableware Limited sells plates.'],
  ['D4', 'not-found', 'WRENFIELD TABLEWARE LTD sells plates.'],
  ['D4', 'not-found', 'Thornbury Mills Ltd is not part of our group.'],
  ['D4', 'not-found', 'We learned of the case through a newspaper report on Thornbury Mills Ltd.'],
  ['D9', 'look', 'Any supplier found to use forced labour will be terminated immediately.'],
  ['D9', 'look', 'We will end our contract with any supplier that breaches our code.'],
  ['D9', 'not-found', 'We do not end contracts at once: we work with the supplier to put things right.'],
  ['D9', 'not-found', 'We have never terminated a contract with a supplier for slavery; we stay and mend.'],
  ['D9', 'not-found', 'Workers are free to end their contract at any time.'],
  ['D9', 'not-found', 'We ended our contract with our stationery supplier because it went out of business.'],
  ['D10', 'look', 'A worker called Minh, 23, from Vietnam was found at the site.'],
  ['D10', 'look', 'Nguyen Van Minh, a Vietnamese national, had paid 4,000 dollars.'],
  ['D10', 'look', 'Her passport number B1234567 was returned.'],
  ['D10', 'look', 'One worker, Maria Gonzalez (34), told us about it.'],
  ['D10', 'not-found', 'Sarah Oakley, 45, our managing director, leads the team.'],
  [
    'D10',
    'not-found',
    'Contact our helpline on 0800 123 4567 or modernslavery@wrenfield.example for workers and staff.',
  ],
  ['D10', 'not-found', 'The Modern Slavery Helpline is on 08000 121 700 for any worker.'],
  ['D10', 'not-found', 'Three workers from Nepal had paid fees.'],
  ['D10', 'not-found', 'Anna Penrose, a director, met workers in Gujarat.'],
  ['A4', 'found', 'We have not taken any steps in this financial year.'],
  ['A5', 'found', 'This statement was approved by the board of directors on 3 June 2026.'],
  ['A5', 'not-found', 'This statement has not yet been approved by the board.'],
  ['A5', 'not-found', 'This statement will be put to the board for approval on 3 June 2026.'],
  ['A5', 'not-found', 'The board approved the new warehouse in May 2025.'],
  ['A5', 'not-found', 'The statement was considered by the audit committee.'],
  ['A5', 'found', 'APPROVED BY THE BOARD OF DIRECTORS ON 3 JUNE 2026'],
  [
    'A5',
    'found',
    'The Board of Wrenfield Tableware Ltd approved this statement at its meeting on 3 June 2026.',
  ],
  ['A7', 'not-found', 'Not signed yet.'],
  ['A7', 'not-found', 'The director is responsible for this statement.'],
  ['C1', 'found', 'The risk of forced labour is highest in cotton from Turkmenistan, spun in Turkey.'],
  ['C1', 'not-found', 'We did not identify any risks in our cotton suppliers in Turkey.'],
  ['C2', 'found', 'We have mapped our tier 2 mills.'],
  ['C3', 'found', 'Migrant workers in warehouses are at most risk of debt bondage.'],
  ['C3', 'not-found', 'We do not employ migrant workers.'],
  ['C4', 'found', 'We do not know who grows the cotton in our shirts.'],
  ['C4', 'not-found', 'There are no gaps in our knowledge of the supply chain.'],
  ['C4', 'not-found', 'Our people do not know how to spot slavery unless they are trained.'],
  ['C6', 'found', 'Last year we said that we would map our mills; we mapped 14 of 20.'],
  ['C6', 'not-found', 'We set no goals last year.'],
  ['C7', 'found', 'We found two cases in which workers had paid recruitment fees.'],
  ['C7', 'in-development', 'We have not found any cases of modern slavery.'],
  ['C7', 'in-development', 'No incidents of modern slavery were identified during the year.'],
  ['C7', 'found', 'No cases were reported to us. This may reflect that workers do not know of our helpline.'],
  ['C7', 'not-found', 'If a case is found, we will investigate it.'],
  ['C8', 'found', 'The agency repaid £310 to each of the 14 workers.'],
  ['C8', 'not-found', 'No fees were repaid to workers.'],
  ['C9', 'found', 'We give mills 90 days of lead time and no longer change orders late.'],
  ['C9', 'not-found', 'We do not look at our purchasing practices.'],
  ['C9', 'not-found', 'Our sales forecast for next year is good.'],
  ['C10', 'found', 'Workers of our suppliers can call our helpline in Hindi and Gujarati; it took 9 calls.'],
  ['C10', 'not-found', 'We have no grievance mechanism for workers of suppliers.'],
  ['C10', 'in-development', 'Employees can use our whistleblowing line.'],
  ['C11', 'found', 'By 31 March 2027 we will visit all 14 mills.'],
  ['C11', 'in-development', 'We will visit more mills.'],
  ['C11', 'not-found', 'We visited all mills by March 2026.'],
  ['D1', 'not-found', 'We have taken steps to ensure that slavery does not take place in our supply chains.'],
  ['C2', 'found', 'We have no information on tier 2.'],
  ['A5', 'not-found', 'The statement is subject to the approval of the board.'],
  ['C3', 'not-found', 'We have no migrant workers at risk.'],
  ['D4', 'not-found', 'MODERN SLAVERY STATEMENT OF WRENFIELD TABLEWARE LTD'],
];

function findingOf(check: string, text: string) {
  const { findings } = checkStatement({ text, today: TODAY, organisation: 'Wrenfield Tableware Ltd' });
  return findings.find((finding) => finding.check === check);
}

test.each(SENTENCES)('%s is "%s" for: %s', (check, outcome, sentence) => {
  const text = [OPENING, ...(check === 'A4' ? [] : [STEPS]), sentence].join('\n\n');
  expect(findingOf(check, text)?.outcome).toBe(outcome);
});

test('a sentence that there were no steps is held against those that report some', () => {
  const none = 'In this financial year we took no steps.';
  expect(findingOf('A4', [OPENING, none].join('\n\n'))?.outcome).toBe('found');
  const both = findingOf('A4', [OPENING, none, STEPS].join('\n\n'));
  expect(both).toMatchObject({ outcome: 'look', says: expect.stringContaining('Which is it?') });
  expect(both?.evidence[0]?.text).toBe(none);
});

test('what is denied is quoted, so that a person can see it', () => {
  const text = `${OPENING}\n\nWe have no grievance mechanism for workers of suppliers.`;
  expect(findingOf('C10', text)).toMatchObject({
    says: 'The text says that there is no such route.',
    evidence: [{ text: 'We have no grievance mechanism for workers of suppliers.' }],
  });
});

test('a name of our own with a sign or small letters in it is no other company', () => {
  for (const organisation of ['Ärla 🧵 Threads Ltd', 'innocent Threads Ltd']) {
    const text = `${organisation} makes this statement.`;
    const { findings } = checkStatement({ text, today: TODAY, organisation });
    expect(findings.find(({ check }) => check === 'D4')?.outcome).toBe('not-found');
  }
});
