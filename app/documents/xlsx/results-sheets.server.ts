import { BAND_LABELS } from '#app/domain/risk/bands.ts';
import { TERM_KINDS } from '#app/domain/risk/term.ts';
import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { daysBetween } from '#app/domain/screening/cases/working-days.ts';
import type { ResultMatch, ResultRefusal, Results, ResultSupplier } from '#app/domain/summary/results.ts';
import type { Summary, SummaryList } from '#app/domain/summary/summary.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { formatDate, formatPartialDate } from '#app/http/format.ts';
import type { TableValue, TableView } from './table-stream.server.ts';

/** What the workbook is made of: the results, rows that were refused, and a remark for the first sheet. */
export type ResultsView = Results & { refused: readonly ResultRefusal[]; remark: string | null };

/** The results of a cross-check as sheets: summary, suppliers, matches, refused rows, sources and notices. */
export function resultsSheets(view: ResultsView): TableView[] {
  return [
    {
      title: 'Summary',
      columns: [
        { header: 'What', width: 44 },
        { header: 'Value', width: 40 },
      ],
      rows: stream(summaryRows(view.summary, view.remark)),
    },
    {
      title: 'Suppliers',
      columns: SUPPLIER_COLUMNS,
      rows: mapped(view.suppliers, supplierRow),
      filter: true,
    },
    {
      title: 'Matches',
      columns: MATCH_COLUMNS,
      rows: mapped(view.matches, (match) => matchRow(match, view.summary.date)),
      filter: true,
    },
    {
      title: 'Refused rows',
      columns: REFUSED_COLUMNS,
      rows: stream(view.refused.map(({ row, name, column, value, fix }) => [row, name, column, value, fix])),
      filter: true,
    },
    { title: 'Sources and notices', columns: NOTICE_COLUMNS, rows: stream(noticeRows(view.summary.lists)) },
  ];
}

const SUPPLIER_COLUMNS = [
  { header: 'Supplier number', width: 16 },
  { header: 'Name', width: 40 },
  { header: 'Country', width: 20 },
  { header: 'Country code', width: 13 },
  { header: 'Inherent risk', width: 13 },
  { header: 'Band', width: 13 },
  { header: 'Country term', width: 13 },
  { header: 'Sector term', width: 13 },
  { header: 'Goods term', width: 13 },
  { header: 'Worker term', width: 13 },
  { header: 'Share of terms known', width: 20 },
  { header: 'Critical, awaiting review', width: 22 },
  { header: 'Matches to review', width: 17 },
  { header: 'Confirmed matches', width: 17 },
  { header: 'Why', width: 90 },
];

const MATCH_COLUMNS = [
  { header: 'Supplier', width: 40 },
  { header: 'Country', width: 20 },
  { header: 'List', width: 30 },
  { header: 'Edition', width: 26 },
  { header: 'Listed name', width: 44 },
  { header: 'Score', width: 9 },
  { header: 'Strength', width: 11 },
  { header: 'Decision', width: 14 },
  { header: 'Decided on', width: 16 },
  { header: 'Reason', width: 30 },
  { header: 'Assigned to', width: 22 },
  { header: 'Due', width: 16 },
  { header: 'Days waiting', width: 13 },
  { header: 'Partial', width: 9 },
  { header: 'For', width: 80 },
  { header: 'Against', width: 60 },
];

const REFUSED_COLUMNS = [
  { header: 'Row', width: 8 },
  { header: 'Name', width: 36 },
  { header: 'Column', width: 22 },
  { header: 'What stands there', width: 36 },
  { header: 'What to do', width: 70 },
];

const NOTICE_COLUMNS = [
  { header: 'Source', width: 48 },
  { header: 'Extent and date', width: 60 },
  { header: 'Terms', width: 60 },
];

function summaryRows(summary: Summary, remark: string | null): TableValue[][] {
  const rows: TableValue[][] = [
    ['Organisation', summary.organisation],
    ['Made on', formatDate('en', summary.date)],
    ['Suppliers', summary.suppliers.total],
    ['Countries', summary.suppliers.countries],
    ...summary.bands.map(({ band, count }) => [`Inherent risk: ${BAND_LABELS[band]}`, count]),
    ['Matches that wait for a person', summary.matches.open],
    ['Critical, awaiting review', summary.matches.critical],
    ['Confirmed matches', summary.matches.confirmed],
  ];
  return remark ? [['Remark', remark], ...rows] : rows;
}

function supplierRow({ reference, name, country, assessment, ...matches }: ResultSupplier): TableValue[] {
  const terms = TERM_KINDS.map((kind) =>
    toHundredths(assessment?.terms.find((term) => term.kind === kind)?.value ?? null),
  );
  const why = [
    ...(assessment?.floor ? [assessment.floor.because] : []),
    ...(assessment?.terms.map((term) => term.because) ?? ['Not assessed yet.']),
  ];
  return [
    reference,
    name,
    country ? countryName(country) : null,
    country,
    toHundredths(assessment?.score ?? null),
    BAND_LABELS[assessment?.band ?? 'not-scored'],
    ...terms,
    assessment?.confidence ?? null,
    assessment && assessment.awaiting.length > 0 ? 'yes' : 'no',
    matches.openMatches,
    matches.confirmedMatches,
    why.join(' '),
  ];
}

/** Two decimals: what a person compares by; the register keeps the whole number. */
function toHundredths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

const DECISIONS: Record<ResultMatch['status'], string> = {
  open: 'to review',
  'awaiting-second': 'awaiting second decision',
  confirmed: 'confirmed',
  'not-the-same': 'not the same',
  unsure: 'unsure',
};

function matchRow(match: ResultMatch, today: Date): TableValue[] {
  const waits = match.status === 'open' || match.status === 'awaiting-second';
  const sentences = (side: 'for' | 'against') =>
    match.reasons
      .filter((reason) => reason.side === side)
      .map((reason) => reason.says)
      .join(' ');
  return [
    match.supplierName,
    match.country ? countryName(match.country) : null,
    match.listTitle,
    match.edition,
    match.listedName,
    match.score,
    match.strength,
    DECISIONS[match.status],
    match.decidedAt ? formatDate('en', match.decidedAt) : null,
    reasonsInWords(match.decisionReasons),
    match.assignee,
    match.dueAt ? formatDate('en', match.dueAt) : null,
    waits ? daysBetween(match.openedAt, today) : null,
    match.partial ? 'yes' : 'no',
    sentences('for'),
    sentences('against'),
  ];
}

function noticeRows(lists: readonly SummaryList[]): TableValue[][] {
  const extents = lists.map(({ title, rows, total, counted, asOf, source, terms }) => [
    `${title}. ${source}`,
    `Extract of the list, ${rows} of ${total} ${counted}, as of ${formatPartialDate('en', asOf)}. No match is not clear.`,
    terms,
  ]);
  return [...extents, ...FACT_NOTICES];
}

const FACT_NOTICES: TableValue[][] = [
  [
    'US Department of State, Trafficking in Persons Report',
    'Edition 2025. Grades a government’s effort against US minimum standards, not the size of the problem.',
    'US Government facts',
  ],
  [
    'Walk Free 2023, Global Slavery Index 2023',
    'Prevalence and vulnerability; estimates, not counts.',
    'Figures with citation; terms to be confirmed by the owner of the portal',
  ],
  [
    'US Department of Labor, List of Goods (TVPRA)',
    'Edition 5 September 2024. Inherent risk of a good from a country; the list never names a company and is not a finding.',
    'US Government work',
  ],
  [
    'Sector bands and goods map',
    'Daylight’s own grading, first version. Inherent risk, before controls.',
    'Own work',
  ],
];

async function* stream(rows: readonly TableValue[][]): AsyncGenerator<TableValue[]> {
  yield* rows;
}

async function* mapped<Item>(
  items: AsyncIterable<Item>,
  toRow: (item: Item) => TableValue[],
): AsyncGenerator<TableValue[]> {
  for await (const item of items) yield toRow(item);
}
