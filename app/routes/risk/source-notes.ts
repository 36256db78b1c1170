import type { SourceNote } from '#app/components/status/sources.tsx';
import type { FactTableName } from '#app/domain/reference/fact-table.ts';
import { type Facts, type TableState, tableOf } from '#app/domain/reference/facts.ts';
import type { TermSource } from '#app/domain/risk/term.ts';
import { formatPartialDate } from '#app/http/format.ts';

export const ABSENT = 'Not in this installation';

/** A table as the note under its figures, with the sentence that must stand beside them. */
export function sourceNote(table: TableState): SourceNote {
  return {
    source: table.source,
    edition: table.edition,
    date: formatPartialDate('en', table.date),
    note: table.installed ? table.beside : `${ABSENT}.`,
    ...(table.url === null ? {} : { href: table.url }),
  };
}

/** The notes of some tables, in the order given; a table that the manifest does not name is left out. */
export function sourceNotes(facts: Facts, ...names: FactTableName[]): SourceNote[] {
  return names.flatMap((name) => {
    const table = tableOf(facts, name);
    return table ? [sourceNote(table)] : [];
  });
}

/** The sources that an assessment kept, with today's sentences beside them. */
export function termNotes(facts: Facts, sources: readonly TermSource[]): SourceNote[] {
  return sources.map(({ table, source, edition, date }) => {
    const known = table === null ? null : tableOf(facts, table);
    return {
      source,
      edition,
      date: formatPartialDate('en', date),
      ...(known ? { note: known.beside } : {}),
      ...(known?.url ? { href: known.url } : {}),
    };
  });
}
