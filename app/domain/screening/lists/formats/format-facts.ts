export const FORMAT_KEYS = [
  'ofac-sdn',
  'ofac-consolidated',
  'un',
  'uk',
  'eu',
  'us-csl',
  'uflpa',
  'cbp',
  'opensanctions',
  'ftm',
  'own',
] as const;
export type FormatKey = (typeof FORMAT_KEYS)[number];

/** What people are told of a format. */
export type FormatFacts = {
  key: FormatKey;
  /** The name of the list when nobody gives another; lists that come with the portal go by the same. */
  list: string;
  title: string;
  publisher: string;
  /** Where people get it. */
  address: string;
  /** Which files, in words. */
  files: string;
  terms: string;
  /** Which of its files were read as their publisher wrote them; empty: none was at hand. */
  triedOn: string;
  /** Which were not. */
  notTriedOn: string;
};

const US = 'Work of the US Government: free to use.';
const NOT_TRIED = 'Not tried on a live file; read from the published schema.';

export const FORMAT_FACTS: readonly FormatFacts[] = [
  {
    key: 'ofac-sdn',
    list: 'ofac-sdn',
    title: 'OFAC Specially Designated Nationals',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    address: 'https://sanctionslist.ofac.treas.gov/Home/SdnList',
    files: 'SDN.CSV, ALT.CSV and ADD.CSV together or in one zip; or SDN.XML',
    terms: US,
    triedOn: 'the three CSV files',
    notTriedOn: 'SDN.XML',
  },
  {
    key: 'ofac-consolidated',
    list: 'ofac-consolidated',
    title: 'OFAC Consolidated Sanctions List (without the SDN)',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    address: 'https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList',
    files: 'CONS_PRIM.CSV, CONS_ALT.CSV and CONS_ADD.CSV together or in one zip; or CONSOLIDATED.XML',
    terms: US,
    triedOn: 'CONS_PRIM.CSV and CONS_ALT.CSV',
    notTriedOn: 'CONS_ADD.CSV and CONSOLIDATED.XML',
  },
  {
    key: 'un',
    list: 'un',
    title: 'UN Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    address: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    files: 'consolidated.xml',
    terms: 'Published by the United Nations; see its terms of use.',
    triedOn: '',
    notTriedOn: NOT_TRIED,
  },
  {
    key: 'uk',
    list: 'uk',
    title: 'UK Sanctions List',
    publisher: 'UK Foreign, Commonwealth & Development Office',
    address: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
    files: 'UK-Sanctions-List.csv; or ConList.csv, the OFSI list that it took the place of in January 2026',
    terms: 'Open Government Licence v3.0.',
    triedOn: '',
    notTriedOn: NOT_TRIED,
  },
  {
    key: 'eu',
    list: 'eu',
    title: 'EU consolidated list of financial sanctions',
    publisher: 'European Commission',
    address:
      'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
    files: 'the full list as CSV (semicolons) or XML, version 1.1',
    terms: 'Reuse allowed with the source named (Commission Decision 2011/833/EU).',
    triedOn: '',
    notTriedOn: NOT_TRIED,
  },
  {
    key: 'us-csl',
    list: 'us-csl',
    title: 'US Consolidated Screening List',
    publisher: 'US International Trade Administration',
    address: 'https://www.trade.gov/consolidated-screening-list',
    files: 'consolidated.csv (28 columns). UFLPA is not in it',
    terms: US,
    triedOn: 'an extract of 115 rows in the publisher’s layout',
    notTriedOn: 'the whole file',
  },
  {
    key: 'uflpa',
    list: 'uflpa',
    title: 'UFLPA Entity List',
    publisher: 'US Department of Homeland Security, Forced Labor Enforcement Task Force',
    address: 'https://www.dhs.gov/uflpa-entity-list',
    files: 'the web page with its tables, saved as HTML; or the tables as CSV',
    terms: US,
    triedOn: '',
    notTriedOn: 'Not tried on a live file; read from how the published cells are worded.',
  },
  {
    key: 'cbp',
    list: 'cbp-orders',
    title: 'CBP Withhold Release Orders and Findings',
    publisher: 'US Customs and Border Protection',
    address: 'https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings',
    files: 'the table of orders as CSV',
    terms: US,
    triedOn: '',
    notTriedOn: 'Not tried on a live file; read from how the published cells are worded.',
  },
  {
    key: 'opensanctions',
    list: 'opensanctions',
    title: 'OpenSanctions targets',
    publisher: 'OpenSanctions',
    address: 'https://www.opensanctions.org/docs/bulk/csv/',
    files: 'targets.simple.csv of any collection',
    terms: 'CC BY-NC 4.0: a business needs a licence from OpenSanctions.',
    triedOn: '',
    notTriedOn: NOT_TRIED,
  },
  {
    key: 'ftm',
    list: 'ftm',
    title: 'FollowTheMoney entities',
    publisher: 'whoever made the file',
    address: 'https://www.opensanctions.org/docs/bulk/json/',
    files: 'JSON lines: entities.ftm.json or targets.nested.json',
    terms:
      'The terms of whoever made the file; those of OpenSanctions are CC BY-NC 4.0, and a business needs a licence.',
    triedOn: '',
    notTriedOn: NOT_TRIED,
  },
  {
    key: 'own',
    list: 'own',
    title: 'A list of your own',
    publisher: 'your organisation',
    address: '',
    files:
      'a workbook (.xlsx) or CSV with headings: Name, Other names, Country, Identifiers, Date of birth, Kind, Note',
    terms: 'Your own.',
    triedOn: 'workbooks and CSV files made for the tests',
    notTriedOn: '',
  },
];
