import type { Mark } from './law.ts';

type Unit = 'GBP' | 'AUD' | 'CAD' | 'USD' | 'NOK' | 'EUR' | 'people';

export type Threshold = {
  amount: number;
  unit: Unit;
  /** Whether the amount itself is in (at least) or only what is above it (more than). */
  comparison: 'at-least' | 'more-than';
  /** What is measured, as the subject of a sentence. */
  what: string;
  source: string;
  mark: Mark;
  /** What has to be known besides. */
  note?: string;
};

const CANADA = {
  source: 'Fighting Against Forced Labour and Child Labour in Supply Chains Act, section 2',
  mark: 'second-hand',
  comparison: 'at-least',
} as const;

const NORWAY = {
  source: 'Transparency Act, section 3',
  mark: 'confirmed',
  comparison: 'more-than',
  note: 'That the figure has to be exceeded is recalled: confirm it where a figure is met exactly.',
} as const;

const CSDDD = {
  source: 'Directive (EU) 2024/1760, article 2, as amended by Directive (EU) 2026/470',
  mark: 'second-hand',
  comparison: 'more-than',
  unit: 'EUR',
} as const;

/** Every figure that the scope check holds an organisation against. */
export const THRESHOLDS = {
  ukTurnover: {
    amount: 36_000_000,
    unit: 'GBP',
    comparison: 'at-least',
    what: 'Total turnover with that of all subsidiaries',
    source: 'SI 2015/1833, regulations 2 and 3',
    mark: 'confirmed',
    note: 'Turnover is net of trade discounts, VAT and similar taxes. The regulations have no rule for converting currencies.',
  },
  ukPublicBudget: {
    amount: 36_000_000,
    unit: 'GBP',
    comparison: 'at-least',
    what: 'The budget of the public body',
    source: 'Immigration and Asylum Bill, HC Bill 105 of 2026-27, as reported',
    mark: 'second-hand',
  },
  auRevenue: {
    amount: 100_000_000,
    unit: 'AUD',
    comparison: 'at-least',
    what: 'Consolidated revenue of the period',
    source: 'Modern Slavery Act 2018 (Cth), section 5',
    mark: 'second-hand',
  },
  caAssets: { ...CANADA, amount: 20_000_000, unit: 'CAD', what: 'Assets' },
  caRevenue: { ...CANADA, amount: 40_000_000, unit: 'CAD', what: 'Revenue' },
  caStaff: { ...CANADA, amount: 250, unit: 'people', what: 'Average number of employees' },
  calReceipts: {
    amount: 100_000_000,
    unit: 'USD',
    comparison: 'more-than',
    what: 'Annual worldwide gross receipts',
    source: 'California Civil Code 1714.43(a)(1)',
    mark: 'confirmed',
  },
  noSales: { ...NORWAY, amount: 70_000_000, unit: 'NOK', what: 'Sales revenue' },
  noBalance: { ...NORWAY, amount: 35_000_000, unit: 'NOK', what: 'The balance sheet total' },
  noStaff: { ...NORWAY, amount: 50, unit: 'people', what: 'Average full-time equivalents' },
  deStaff: {
    amount: 1000,
    unit: 'people',
    comparison: 'at-least',
    what: 'Staff in Germany',
    source: 'Lieferkettensorgfaltspflichtengesetz, section 1',
    mark: 'second-hand',
  },
  euStaff: { ...CSDDD, amount: 5000, unit: 'people', what: 'Employees' },
  euTurnover: { ...CSDDD, amount: 1_500_000_000, what: 'Worldwide net turnover' },
  euTurnoverInside: { ...CSDDD, amount: 1_500_000_000, what: 'Net turnover in the European Union' },
  euRoyalties: { ...CSDDD, amount: 75_000_000, what: 'Royalties from franchises and licences' },
  euFranchiseTurnover: {
    ...CSDDD,
    amount: 275_000_000,
    what: 'Net turnover of a group with franchises or licences',
  },
} as const satisfies Readonly<Record<string, Threshold>>;

const SIGNS: Readonly<Record<Unit, string>> = {
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  USD: 'US$',
  NOK: 'NOK\u00a0',
  EUR: '€',
  people: '',
};

/** "£36 000 000" or "250 people", with thin separators as everywhere in the portal. */
export function amountWords(amount: number, unit: Unit): string {
  const [whole = '', part] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  return unit === 'people' ? `${digits}\u00a0people` : `${SIGNS[unit]}${digits}`;
}

/** Whether a figure reaches a threshold; null where the figure is not known. */
export function reaches(threshold: Threshold, value: number | null): boolean | null {
  if (value === null) return null;
  return threshold.comparison === 'at-least' ? value >= threshold.amount : value > threshold.amount;
}

/** "at least £36 000 000". */
export function thresholdWords({ amount, unit, comparison }: Threshold): string {
  return `${comparison === 'at-least' ? 'at least' : 'more than'} ${amountWords(amount, unit)}`;
}
