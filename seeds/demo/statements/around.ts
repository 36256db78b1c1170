import { DEMO_MARK } from '../company.ts';

/** What the invented company answers to the scope check; what stands not here is "not known". */
export const SCOPE_ANSWERS: Readonly<Record<string, string>> = {
  form: 'body-corporate',
  goods: 'yes',
  services: 'no',
  ukBusiness: 'yes',
  ukTurnover: '412,000,000',
  hasSubsidiaries: 'yes',
  subsidiaries: `Alderwick Logistics Limited ${DEMO_MARK}: 38,000,000`,
  auBusiness: 'no',
  caListed: 'no',
  caPresence: 'no',
  caGoods: 'none',
  calBusiness: 'no',
  calKind: 'retail',
  noTaxed: 'no',
  deStaff: '0',
  euFormed: 'no',
  euTurnoverInside: '9,000,000',
  euProducts: 'yes',
  usImports: 'no',
};

/** The home page, on a domain that nobody can own, and what a person saw on it. */
export const HOMEPAGE = 'https://alderwick-stores.example/';
export const HOMEPAGE_PROOF = {
  seen: 'yes',
  note: 'The link "Modern slavery statement" stands at the foot of the page, beside the privacy notice (demo).',
  proof: 'home-page-2026-01-27.png (demo)',
} as const;

/** The pages of the registry's form that somebody has filled in already; the rest is still to do. */
export const REGISTRY_PAGES = [
  { page: 'sectors', input: { sectors: ['11', '13', '9'], turnover: '100-500' } },
  { page: 'years', input: { years: '1-5' } },
  { page: 'policies', input: { policies: ['fees', 'child-labour', 'documents'] } },
] as const;

/** Somebody who asks for a copy by the public form. */
export const COPY_REQUEST = {
  kind: 'copy',
  name: `Imogen Tallis ${DEMO_MARK}`,
  email: 'imogen.tallis@reader.example',
  message: 'Please send me a copy of your statement for the year to 30 September 2025 (demo).',
  language: 'en',
} as const;

/** It came some days ago, so that its thirty days are running. */
export const COPY_REQUEST_DAYS_AGO = 9;

/** What is known of two suppliers' statements: one whose text was read, and one that is more than a year old. */
export const SUPPLIER_STATEMENTS: readonly {
  supplier: string;
  said: { ukBusiness: 'yes'; turnover: 'at-least-36m'; periodTo: string };
  text: string | null;
}[] = [
  {
    supplier: 'Larkspur Contract Cleaning Ltd',
    said: { ukBusiness: 'yes', turnover: 'at-least-36m', periodTo: '2026-03-31' },
    text: 'Modern slavery statement of Larkspur Contract Cleaning Ltd (demo, invented text)\n\nThis statement is made under section 54 of the Modern Slavery Act 2015 for the financial year from 1 April 2025 to 31 March 2026.\n\nLarkspur cleans offices, shops and warehouses in the Midlands. We employ 1,940 cleaners and use two labour agencies at busy times. Uniforms and cleaning products come from eleven suppliers in the United Kingdom.\n\nWe have a policy on modern slavery and a code for suppliers. We have zero tolerance of slavery in any form. Managers are told of both when they join.',
  },
  {
    supplier: 'Brightway Haulage & Logistics Ltd',
    said: { ukBusiness: 'yes', turnover: 'at-least-36m', periodTo: '2025-03-31' },
    text: null,
  },
];
