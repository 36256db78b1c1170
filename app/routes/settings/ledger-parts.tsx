import { Link } from '@remix-run/react';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { actWords } from '#app/domain/ledger/acts.ts';
import type { LedgerSearch } from '#app/domain/ledger/ledger-search.ts';
import { paths } from '#app/http/paths.ts';
import type { LedgerView } from './ledger-view.server.ts';

type FiltersProps = { acts: string[]; typed: LedgerSearch; problems: Record<string, string[]> };

/** What to look for: an act, and the days between which it was done. */
export function LedgerFilters({ acts, typed, problems }: FiltersProps) {
  return (
    <FilterBar action={paths.ledger()} label="Search the ledger">
      <SelectField
        name="act"
        label="What was done"
        empty="Anything"
        choices={acts.map((act) => ({ value: act, label: actWords(act) }))}
        defaultValue={typed.act}
      />
      <TextField
        name="from"
        type="date"
        label="First day"
        defaultValue={typed.from}
        errors={problems['from'] ?? []}
      />
      <TextField
        name="to"
        type="date"
        label="Last day"
        defaultValue={typed.to}
        errors={problems['to'] ?? []}
      />
    </FilterBar>
  );
}

const COLUMNS = [
  { key: 'sequence', label: 'Entry' },
  { key: 'at', label: 'When' },
  { key: 'act', label: 'What was done' },
  { key: 'subjects', label: 'To what' },
  { key: 'who', label: 'By whom' },
  { key: 'hash', label: 'Hash', keep: true },
];

/** The entries of one page, newest first. */
export function EntryTable({ view }: { view: LedgerView }) {
  const { rows, typed, page, pages, summary } = view;
  return (
    <>
      <Table
        caption="Entries, newest first"
        captionHidden
        columns={COLUMNS}
        rows={rows.map((row) => ({
          key: row.sequence,
          cells: {
            ...row,
            subjects: <Subjects row={row} />,
            hash: <code title={row.hash}>{row.hash.slice(0, 8)}</code>,
          },
        }))}
        empty={
          <EmptyState
            title="No entry fits this search"
            action={<Link to={paths.ledger()}>Show all entries</Link>}
          >
            <p>Choose another act or other days.</p>
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => paths.ledger({ ...typed, page: other })}
        summary={summary}
      />
    </>
  );
}

function Subjects({ row }: { row: LedgerView['rows'][number] }) {
  if (row.subjects.length === 0) return <>{row.count}</>;
  return (
    <>
      {row.subjects.map((subject, index) => (
        <span key={subject.id}>
          {index > 0 ? ', ' : ''}
          {subject.href ? <Link to={subject.href}>{subject.label}</Link> : subject.label}
        </span>
      ))}
    </>
  );
}

type VerdictProps = { verdict: { holds: string; head: string; fault: string | null; at: string } };

/** What came of following the chain. */
export function Verdict({ verdict }: VerdictProps) {
  const { holds, head, fault, at } = verdict;
  if (fault)
    return (
      <Banner kind="alarm" title="The chain does not hold">
        <p>{fault}</p>
        <p>
          Before it, {holds}. Somebody changed the store directly. Keep a copy of it as it is, and compare
          with your last backup. Looked at on {at}.
        </p>
      </Banner>
    );
  return (
    <Banner kind="calm" title={`The chain is whole: ${holds}`}>
      <p>
        Looked at on {at}. To be able to show later that nothing before this moment was rewritten, keep the
        newest hash elsewhere: <code className="hash">{head}</code>
      </p>
    </Banner>
  );
}
