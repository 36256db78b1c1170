import { BAND_LABELS } from '#app/domain/risk/bands.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import type { ExplainedMatch } from '#app/domain/screening/each-match.server.ts';
import type { ResultsInWords } from './gather-results.ts';
import { textTable } from './text-table.ts';

/** The summary that the demonstration prints, line by line. */
export function summaryLines(results: ResultsInWords): string[] {
  return [...importLines(results), '', ...matchLines(results), '', ...riskLines(results)];
}

function importLines({ file, counts, refused, suppliers }: ResultsInWords): string[] {
  const rows = [
    ['Suppliers in the register', String(suppliers)],
    ['  new', String(counts.new)],
    ['  changed', String(counts.changed)],
    ['  as before', String(counts.unchanged)],
    ['Rows that repeat another', String(counts.duplicate)],
    ['Rows refused', String(counts.refused)],
  ];
  const reasons = refused.map(({ row, name, remarks }) => [
    `  row ${row}`,
    name || '(no name)',
    remarks[0] ? `${remarks[0].field}: ${remarks[0].text}` : '',
  ]);
  return [heading(file), ...textTable(rows, { right: [1] }), ...textTable(reasons, { widths: [10, 34, 96] })];
}

function matchLines({ matches, notices }: ResultsInWords): string[] {
  if (matches.length === 0)
    return [
      heading('Cross-check'),
      'No supplier resembles a listed name. No match is not clear.',
      ...notices,
    ];
  const waiting = matches.filter(({ status }) => status === 'open').length;
  const lists = [...new Set(matches.map(({ listTitle }) => listTitle))].sort();
  return [
    heading(`Cross-check: ${matches.length} matches, ${waiting} of them wait for a person`),
    ...lists.flatMap((title) => ['', ...listLines(title, matches)]),
    '',
    ...notices,
  ];
}

function listLines(title: string, matches: readonly ExplainedMatch[]): string[] {
  const rows = matches
    .filter(({ listTitle }) => listTitle === title)
    .map((match) => [
      match.supplierName,
      match.listedName,
      match.score.toFixed(2),
      match.exact ? 'same name, country' : match.strength,
      firstReason(match),
    ]);
  const head = ['Supplier', 'Listed name', 'Score', 'Match', 'First reason'];
  return [
    `${title} (${rows.length})`,
    ...textTable([head, ...rows], { right: [2], widths: [40, 40, 5, 18, 64] }),
  ];
}

function firstReason({ reasons }: ExplainedMatch): string {
  return (reasons.find(({ side }) => side === 'for') ?? reasons[0])?.says ?? '';
}

function riskLines({ bands, top }: ResultsInWords): string[] {
  const rows = top.map(({ name, country, score, band, critical }) => [
    name,
    country ? countryName(country) : '',
    score.toFixed(1),
    BAND_LABELS[band],
    critical ? 'list match awaits review' : '',
  ]);
  return [
    heading('Inherent risk, before any decision on matches'),
    ...textTable(
      bands.map(({ label, suppliers }) => [label, String(suppliers)]),
      { right: [1] },
    ),
    '',
    heading('Look at these first'),
    ...textTable(rows, { right: [2], widths: [44, 24, 5, 12, 30] }),
  ];
}

function heading(text: string): string {
  return `${text}\n${'─'.repeat(Math.min(text.length, 100))}`;
}
