import { listPeople } from '#app/domain/access/list-people.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { actWords } from '#app/domain/ledger/acts.ts';
import type { LedgerEntry, LedgerSubject } from '#app/domain/ledger/entry.ts';
import type { ReadLedgerSearch } from '#app/domain/ledger/ledger-search.ts';
import { LEDGER_PAGE_SIZE, listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

/** Subjects that have a page of their own. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  supplier: paths.supplier,
  match: paths.match,
  import: (id) => paths.supplierImport(id),
};

/** The page of the ledger in words. People are named from the register of people; the ledger itself holds ids only. */
export async function ledgerView(viewer: Viewer, search: ReadLedgerSearch, now: Date) {
  const { typed, problems, filter } = search;
  const { entries, total, acts, page, pages } = await listLedger(viewer, { ...filter, page: search.page });
  const { people } = await listPeople(viewer, now);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    typed,
    problems,
    acts,
    page,
    pages,
    summary: summaryOf(page, total),
    rows: entries.map((entry) => toRow(entry, names)),
  };
}

export type LedgerView = Awaited<ReturnType<typeof ledgerView>>;

function toRow(entry: LedgerEntry, names: ReadonlyMap<string, string>) {
  const { sequence, at, personId, act, subjects, count, hash } = entry;
  return {
    sequence: formatNumber('en', sequence),
    at: formatDateTime('en', at),
    act: actWords(act),
    subjects: subjects.map(toSubject),
    count: `${formatNumber('en', count)} ${count === 1 ? 'record' : 'records'}`,
    who: personId === null ? 'Daylight itself' : (names.get(personId) ?? 'Somebody who has left'),
    hash,
  };
}

function toSubject({ kind, id }: LedgerSubject) {
  const label = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id.slice(-6)}`;
  return { id, label, href: PAGES[kind]?.(id) ?? null };
}

function summaryOf(page: number, total: number): string {
  if (total === 0) return 'No entries';
  const first = (page - 1) * LEDGER_PAGE_SIZE + 1;
  const last = Math.min(page * LEDGER_PAGE_SIZE, total);
  return `${formatNumber('en', first)}–${formatNumber('en', last)} of ${formatNumber('en', total)} entries`;
}
