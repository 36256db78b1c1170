import type { EnglishSubject } from '#app/http/message.ts';

/** The page of data sources. */
export const sources = {
  title: 'Data sources',
  lead: 'Every figure in Daylight comes from one of these. Each has an edition and a date, and limits that you should know.',
  count: { one: '{count} source', other: '{count} sources' },
  listsTitle: 'Lists of companies and orders',
  listsLead:
    'Suppliers are compared with these. Both are extracts, restated from public notices: a name that is missing here may be on the full list.',
  extract: 'Extract of the list, {rows} of {total}, as of {date}. No match is not clear.',
  extractAbout:
    'Orders on goods, regions and vessels are kept as such. They are never matched with the name of a company.',
  factsTitle: 'Facts about countries, trades and goods',
  factsLead: 'The risk score is made from these, and from what you tell about a supplier.',
  placesTitle: 'Places',
  placesLead: 'Sites are placed on the map without asking another service.',
  places: 'Populated places with coordinates, from GeoNames.',
  placesTerms:
    'Creative Commons Attribution 4.0. United, rounded to three decimals, and shortened for this portal.',
  sentencesTitle: 'Reading statements',
  sentencesLead:
    'What a sentence of a statement may be evidence of is read by written rules and a small trained model.',
  sentences: 'Labelled sentences of 50 statements, AIMS.au, by Project AIMS.',
  sentencesTerms:
    'Creative Commons Attribution 4.0. Reduced to weights of word stems, letters and rules; no sentence is passed on.',
  sentencesLimits: 'It overlooks and misreads sentences. A person confirms what it finds.',
  source: 'Source',
  edition: 'Edition',
  date: 'Date',
  terms: 'Terms',
  rows: 'Rows',
  limits: 'Limits',
  absent: 'Not in this installation. Scores that need it say "not scored".',
} as const satisfies EnglishSubject;
