import { expect, test } from 'vitest';
import { NO_ANSWERS } from '#app/domain/statements/registry/answers.ts';
import { POLICIES } from '#app/domain/statements/registry/summary-options.ts';
import { CUES } from '#app/domain/statements/registry/proposal-cues.ts';
import { proposeAnswers, type ProposalSources } from '#app/domain/statements/registry/propose.ts';
import { questionOfField } from '#app/domain/statements/registry/questions/registry-questions.ts';

function proposed(part: Partial<ProposalSources>) {
  return proposeAnswers({ answers: [], facts: [], lastYear: null, earlierStatements: 0, ...part });
}

function saying(questionId: string, text: string) {
  return proposed({ answers: [{ questionId, standing: 'answered', text }] });
}

const valuesOf = (list: ReturnType<typeof proposed>, field: string) =>
  list.filter((proposal) => proposal.field === field).map(({ value }) => value);

test('a policy is proposed with the sentence it rests on', () => {
  const list = saying('policies.topics', 'We weave cloth. Nobody may keep the passports of workers.');
  expect(list).toContainEqual({
    field: 'policies',
    value: 'documents',
    questionId: 'policies.topics',
    because: 'Nobody may keep the passports of workers.',
  });
});

test('what is missing or planned proposes nothing', () => {
  const text = 'Our policy does not yet mention child labour. Next year we will forbid forced overtime.';
  expect(saying('policies.topics', text)).toEqual([]);
});

test('an answer that is in development proposes nothing', () => {
  const answer = {
    questionId: 'policies.topics',
    standing: 'in-development',
    text: 'No child labour.',
  } as const;
  expect(proposed({ answers: [answer] })).toEqual([]);
});

test('"unannounced" does not propose "announced"', () => {
  const audits = valuesOf(
    saying('due-diligence.suppliers', 'An independent audit was unannounced at 12 mills.'),
    'audits',
  );
  expect(audits).toContain('unannounced');
  expect(audits).not.toContain('announced');
});

test('countries of risk are proposed from answers and from the record', () => {
  const answers = [
    { questionId: 'risk.where', standing: 'answered', text: 'The risk is highest in mills in India.' },
  ] as const;
  const fact = {
    key: 'risk.countries-at-risk',
    label: 'Countries at high risk',
    state: 'recorded',
    written: 'Bangladesh and Myanmar',
    value: 2,
    link: null,
    source: null,
  } as const;
  expect(valuesOf(proposed({ answers, facts: [fact] }), 'risk1Countries').toSorted()).toEqual([
    'BGD',
    'IND',
    'MMR',
  ]);
});

test('Niger is not proposed because Nigeria is named', () => {
  expect(valuesOf(saying('risk.where', 'Farms in Nigeria.'), 'risk1Countries')).toEqual(['NGA']);
});

test("last year's sectors and turnover are proposed, and the years from earlier statements", () => {
  const lastYear = { ...NO_ANSWERS, sectors: ['11'], turnover: '36-60' };
  const list = proposed({ lastYear, earlierStatements: 2 });
  expect(valuesOf(list, 'sectors')).toEqual(['11']);
  expect(valuesOf(list, 'turnover')).toEqual(['36-60']);
  expect(valuesOf(list, 'years')).toEqual(['1-5']);
  expect(valuesOf(proposed({ earlierStatements: 6 }), 'years')).toEqual(['over-5']);
});

test('every cue proposes a choice that the form has', () => {
  for (const { field, value } of CUES)
    expect(questionOfField(field).options.map((option) => option.value)).toContain(value);
  expect(POLICIES.map(({ value }) => value)).toContain('fees');
});

test.each([
  ['terminate', 'Every worker may leave the job with notice as agreed.'],
  ['movement', 'Workers move freely in and out of the dormitories.'],
  ['association', 'Everybody may join a union.'],
  ['violence', 'Harassment of any kind ends a contract.'],
  ['fees', 'The employer bears all recruitment fees.'],
  ['overtime', 'Forced overtime is forbidden.'],
  ['child-labour', 'Child labour is forbidden.'],
  ['discrimination', 'Discrimination is forbidden.'],
  ['remedy', 'Whoever was harmed is offered remedy.'],
])('the policy "%s" is proposed from: %s', (value, text) => {
  expect(valuesOf(saying('policies.topics', text), 'policies')).toContain(value);
});
