import type { ScopeKey } from './scope-profile.ts';

export const SCOPE_GROUPS = [
  { key: 'organisation', title: 'The organisation' },
  { key: 'uk', title: 'United Kingdom' },
  { key: 'australia', title: 'Australia' },
  { key: 'canada', title: 'Canada' },
  { key: 'california', title: 'California' },
  { key: 'norway', title: 'Norway' },
  { key: 'europe', title: 'Germany and the European Union' },
  { key: 'us', title: 'United States' },
] as const;
export type ScopeGroup = (typeof SCOPE_GROUPS)[number]['key'];

export type ScopeQuestion = {
  key: ScopeKey;
  group: ScopeGroup;
  label: string;
  hint?: string;
} & (
  | { kind: 'choice'; choices: readonly { value: string; label: string }[] }
  | { kind: 'amount'; unit: string }
  | { kind: 'people' }
  | { kind: 'subsidiaries' }
);

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

type Words = { label: string; hint?: string };

function yesNo(key: ScopeKey, group: ScopeGroup, words: Words): ScopeQuestion {
  return { key, group, kind: 'choice', choices: YES_NO, ...words };
}

function amount(key: ScopeKey, group: ScopeGroup, unit: string, words: Words): ScopeQuestion {
  return { key, group, kind: 'amount', unit, ...words };
}

function people(key: ScopeKey, group: ScopeGroup, words: Words): ScopeQuestion {
  return { key, group, kind: 'people', ...words };
}

/** Every question of the scope check, in the order in which it is asked. */
export const SCOPE_QUESTIONS: readonly ScopeQuestion[] = [
  {
    key: 'form',
    group: 'organisation',
    kind: 'choice',
    label: 'What is it?',
    choices: [
      { value: 'body-corporate', label: 'A company, LLP or other body corporate' },
      { value: 'partnership', label: 'A partnership' },
      { value: 'public-body', label: 'A public body' },
      { value: 'other', label: 'Something else, such as a trust or an association without legal form' },
    ],
  },
  yesNo('goods', 'organisation', {
    label: 'Does it supply goods?',
    hint: 'Anywhere, not only in one country.',
  }),
  yesNo('services', 'organisation', { label: 'Does it supply services?', hint: 'Anywhere.' }),
  yesNo('ukBusiness', 'uk', {
    label: 'Does it carry on a business, or part of one, in the United Kingdom?',
    hint: 'A trade or a profession counts. A subsidiary there does not by itself bring its parent in.',
  }),
  amount('ukTurnover', 'uk', '£', {
    label: 'Its own net turnover of the last financial year',
    hint: 'In pounds, after trade discounts, VAT and similar taxes. The regulations have no rule for converting: give the figure in sterling as your accounts would.',
  }),
  yesNo('hasSubsidiaries', 'uk', {
    label: 'Does it have subsidiaries?',
    hint: 'Every subsidiary undertaking counts, even one wholly outside the United Kingdom.',
  }),
  {
    key: 'subsidiaries',
    group: 'uk',
    kind: 'subsidiaries',
    label: 'Net turnover of each subsidiary',
    hint: 'One on each line: name, then a colon and the figure in pounds, such as “Tarnbrook Dyeing: 4,200,000”. Leave the figure away where it is not known.',
  },
  amount('publicBudget', 'uk', '£', {
    label: 'Yearly budget, for a public body',
    hint: 'Only asked because of the reform that is before Parliament: not law yet.',
  }),
  yesNo('auBusiness', 'australia', {
    label: 'Is it an Australian entity, or does it carry on business in Australia?',
  }),
  amount('auRevenue', 'australia', 'A$', {
    label: 'Consolidated revenue of the last reporting period',
    hint: 'In Australian dollars, with all entities that it controls.',
  }),
  yesNo('caListed', 'canada', { label: 'Is it listed on a stock exchange in Canada?' }),
  yesNo('caPresence', 'canada', {
    label: 'Does it have a place of business, do business or have assets in Canada?',
  }),
  {
    key: 'caGoods',
    group: 'canada',
    kind: 'choice',
    label: 'What does it do with goods?',
    choices: [
      { value: 'makes-or-imports', label: 'Makes goods, or imports them into Canada' },
      { value: 'controls', label: 'Controls a company that does' },
      { value: 'sells-only', label: 'Only sells or distributes goods' },
      { value: 'none', label: 'None of this' },
    ],
  },
  amount('caAssets', 'canada', 'C$', { label: 'Assets, last financial year' }),
  amount('caRevenue', 'canada', 'C$', { label: 'Revenue, last financial year' }),
  people('caStaff', 'canada', { label: 'Average number of employees, last financial year' }),
  amount('caAssetsBefore', 'canada', 'C$', { label: 'Assets, the year before' }),
  amount('caRevenueBefore', 'canada', 'C$', { label: 'Revenue, the year before' }),
  people('caStaffBefore', 'canada', { label: 'Average number of employees, the year before' }),
  yesNo('calBusiness', 'california', { label: 'Does it do business in California?' }),
  {
    key: 'calKind',
    group: 'california',
    kind: 'choice',
    label: 'As what does it file its taxes there?',
    choices: [
      { value: 'retail', label: 'A retail seller' },
      { value: 'manufacturer', label: 'A manufacturer' },
      { value: 'neither', label: 'Neither' },
    ],
  },
  amount('calReceipts', 'california', 'US$', { label: 'Annual worldwide gross receipts' }),
  yesNo('noTaxed', 'norway', {
    label: 'Is it taxed in Norway?',
    hint: 'Resident there, or selling there and taxed there.',
  }),
  yesNo('noPublicInterest', 'norway', {
    label: 'Is it a public-interest company?',
    hint: 'Such as a listed company, a bank or an insurer.',
  }),
  amount('noSales', 'norway', 'NOK', { label: 'Sales revenue' }),
  amount('noBalance', 'norway', 'NOK', { label: 'Balance sheet total' }),
  people('noStaff', 'norway', { label: 'Average full-time equivalents' }),
  people('deStaff', 'europe', { label: 'Staff in Germany' }),
  yesNo('euFormed', 'europe', { label: 'Was it formed in a member state of the European Union?' }),
  people('euStaff', 'europe', { label: 'Employees worldwide' }),
  amount('euTurnover', 'europe', '€', { label: 'Worldwide net turnover' }),
  amount('euTurnoverInside', 'europe', '€', { label: 'Net turnover in the European Union' }),
  amount('euRoyalties', 'europe', '€', {
    label: 'Royalties from franchises and licences',
    hint: 'Zero where there are none.',
  }),
  yesNo('euProducts', 'europe', {
    label: 'Does it place products on the market of the European Union, or export them from it?',
  }),
  yesNo('usImports', 'us', { label: 'Does it import goods into the United States?' }),
];

/** The questions of a group, in order. */
export function questionsOfGroup(group: ScopeGroup): ScopeQuestion[] {
  return SCOPE_QUESTIONS.filter((question) => question.group === group);
}

/** The question after one, or null after the last. */
export function questionAfter(key: ScopeKey): ScopeQuestion | null {
  const place = SCOPE_QUESTIONS.findIndex((question) => question.key === key);
  return SCOPE_QUESTIONS[place + 1] ?? null;
}
