import { Link } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { MatchStatus, StatusWord } from '#app/components/status/match-status.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { MatchQuery } from '#app/domain/screening/match-query.ts';
import { paths } from '#app/http/paths.ts';
import { STRENGTH_WORDS } from './decision-words.ts';
import { DueMark } from './due-mark.tsx';
import type { QueueRow } from './queue-view-model.ts';

const COLUMNS = [
  { key: 'supplier', label: 'Supplier' },
  { key: 'listed', label: 'May be the same company as' },
  { key: 'score', label: 'Score', numeric: true },
  { key: 'strength', label: 'Strength' },
  { key: 'status', label: 'Status' },
  { key: 'assignee', label: 'Assigned to' },
  { key: 'due', label: 'Due' },
  { key: 'age', label: 'Waiting' },
];

const SORT_OF: Readonly<Record<string, MatchQuery['sort']>> = {
  score: 'score',
  supplier: 'supplier',
  due: 'due',
  age: 'oldest',
};

export type QueueTableProps = {
  query: MatchQuery;
  rows: readonly QueueRow[];
  screened: boolean;
  filtered: boolean;
  /** The form that the tick boxes belong to; none for those who may not decide. */
  form: string | null;
};

/** The matches, one a row. */
export function QueueTable({ query, rows, screened, filtered, form }: QueueTableProps) {
  const columns = COLUMNS.map((column) => {
    const sort = SORT_OF[column.key];
    if (sort === undefined) return column;
    const sorted = sort === 'score' || sort === 'oldest' ? ('descending' as const) : ('ascending' as const);
    return {
      ...column,
      sortHref: paths.screening({ ...query, page: undefined, sort }),
      sorted: query.sort === sort ? sorted : undefined,
    };
  });
  return (
    <div id="matches">
      <Table
        caption="Matches"
        captionHidden
        columns={columns}
        rows={rows.map((row) => ({
          key: row.id,
          label: `${row.supplier} and ${row.listed}`,
          cells: cellsOf(row),
        }))}
        {...(form === null ? {} : { select: { name: 'ids', form } })}
        empty={<NothingHere screened={screened} filtered={filtered} />}
      />
    </div>
  );
}

function cellsOf(row: QueueRow) {
  return {
    supplier: (
      <>
        <Link to={paths.match(row.id)} dir="auto">
          {row.supplier}
        </Link>
        {row.country === '' ? null : <div className="hint">{row.country}</div>}
      </>
    ),
    listed: (
      <>
        <span dir="auto">{row.listed}</span>
        <div className="hint">{row.list}</div>
      </>
    ),
    score: row.score,
    strength: row.exact ? 'Same name and country' : STRENGTH_WORDS[row.strength],
    status: (
      <>
        <MatchStatus status={row.status} />
        {row.changeNote === '' ? null : <div className="hint">{row.changeNote}</div>}
        {row.fresh ? <StatusWord kind="notice">New</StatusWord> : null}
        {row.partial ? <StatusWord kind="caution">Partial</StatusWord> : null}
        {row.onEarlierDetails ? <StatusWord kind="caution">Decided on earlier details</StatusWord> : null}
        {row.current ? null : <StatusWord>No longer found</StatusWord>}
      </>
    ),
    assignee: row.assignee,
    due: <DueMark due={row.due} />,
    age: row.age,
  };
}

function NothingHere({ screened, filtered }: { screened: boolean; filtered: boolean }) {
  if (!screened) {
    return (
      <EmptyState title="No list is loaded yet">
        <p>Ask whoever runs this portal to load the lists. Until then no supplier can be cross-checked.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={filtered ? 'No match fits these filters' : 'No match waits for review'}
      action={
        filtered ? (
          <LinkButton href={paths.screening()}>Show all to review</LinkButton>
        ) : (
          <LinkButton href={paths.suppliers()}>See the suppliers</LinkButton>
        )
      }
    >
      <p>
        Suppliers are cross-checked when they are added, imported or changed. The lists are extracts: no match
        is not clear.
      </p>
    </EmptyState>
  );
}
