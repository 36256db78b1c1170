import type { TableState } from '#app/domain/reference/facts.ts';
import type { ListFile } from '#app/domain/screening/lists/list-file.ts';
import { formatNumber, formatPartialDate } from '#app/http/format.ts';
import type { Locale } from '#app/http/locale.ts';
import { translate } from '#app/http/translate.ts';
import { factTables } from '#locales/ar/fact-tables.ts';
import { lists as arabicLists } from '#locales/ar/lists.ts';

/** A source as its page shows it, in the language of the page; names of publications stay as published. */
export interface SourceEntry {
  key: string;
  title: string;
  source: string;
  href: string | null;
  edition: string;
  date: string;
  rows: string;
  terms: string;
  /** What must stand beside its figures. */
  beside: string;
  limits: string;
  installed: boolean;
}

/** A fact table in the words of a language. */
export function factEntry(locale: Locale, table: TableState): SourceEntry {
  const words = locale === 'ar' ? factTables[table.name] : table;
  return {
    key: table.name,
    title: words.title,
    source: table.source,
    href: table.url,
    edition: table.edition,
    date: formatPartialDate(locale, table.date),
    rows: formatNumber(locale, table.rows),
    terms: words.terms,
    beside: words.beside,
    limits: words.note,
    installed: table.installed,
  };
}

/** A list in the words of a language, always as the extract that it is. */
export function listEntry(locale: Locale, list: ListFile): SourceEntry {
  const words = (locale === 'ar' ? arabicLists[list.list] : undefined) ?? list;
  const date = formatPartialDate(locale, list.asOf);
  const counts = { rows: list.entries.length, total: list.total };
  return {
    key: list.list,
    title: words.title,
    source: list.publisher,
    href: list.address,
    edition: list.edition,
    date,
    rows: formatNumber(locale, list.entries.length),
    terms: words.terms,
    beside: translate(locale, 'sources.extract', { ...counts, date }),
    limits: locale === 'ar' ? '' : list.totalNote,
    installed: true,
  };
}
