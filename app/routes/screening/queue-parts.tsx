import { Link } from '@remix-run/react';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { MatchStatus, StatusWord, type MatchStatusName } from '#app/components/status/match-status.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { MatchQuery } from '#app/domain/screening/match-query.ts';
import { paths } from '#app/http/paths.ts';
import { STRENGTH_WORDS } from './decision-words.ts';

const STATUSES = [
  { value: 'open', label: 'To review' },
  { value: 'awaiting-second', label: 'Awaiting second decision' },
  { value: 'unsure', label: 'Unsure' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'not-the-same', label: 'Not the same' },
  { value: 'all', label: 'All' },
] as const;
const STRENGTHS = [
  { value: 'strong', label: STRENGTH_WORDS.strong },
  { value: 'possible', label: STRENGTH_WORDS.possible },
] as const;
const SORTS = [
  { value: 'score', label: 'Highest score first' },
  { value: 'supplier', label: 'By supplier' },
  { value: 'newest', label: 'Newest first' },
] as const;

type Owners = readonly { value: string; label: string }[];
type Lists = readonly { list: string; title: string }[];

/** The filters of the queue and what is active among them. */
export function QueueFilters({ query, lists, owners }: { query: MatchQuery; lists: Lists; owners: Owners }) {
  const choices = lists.map((list) => ({ value: list.list, label: list.title }));
  return (
    <>
      <FilterBar action={paths.screening()} label="Filter the matches">
        <SelectField name="status" label="Status" choices={STATUSES} defaultValue={query.status} />
        <SelectField name="list" label="List" choices={choices} empty="Any list" defaultValue={query.list} />
        <SelectField
          name="strength"
          label="Strength"
          choices={STRENGTHS}
          empty="Any strength"
          defaultValue={query.strength}
        />
        <SelectField
          name="owner"
          label="Owner of the supplier"
          choices={[{ value: 'me', label: 'Me' }, ...owners]}
          empty="Anybody"
          defaultValue={query.owner}
        />
        <SelectField name="sort" label="Order" choices={SORTS} defaultValue={query.sort} />
      </FilterBar>
      <Chips items={activeFilters(query, choices, owners)} clearHref={paths.screening()} />
    </>
  );
}

function activeFilters(query: MatchQuery, lists: Owners, owners: Owners) {
  const without = (key: keyof MatchQuery): string =>
    paths.screening({ ...query, page: undefined, [key]: undefined });
  const labelOf = (choices: readonly { value: string; label: string }[], value: string | undefined) =>
    choices.find((choice) => choice.value === value)?.label ?? '';
  return [
    query.status === 'open'
      ? null
      : { label: labelOf(STATUSES, query.status), removeHref: without('status') },
    query.list === undefined || query.list === ''
      ? null
      : { label: labelOf(lists, query.list), removeHref: without('list') },
    query.strength === undefined
      ? null
      : { label: labelOf(STRENGTHS, query.strength), removeHref: without('strength') },
    query.owner === undefined || query.owner === ''
      ? null
      : {
          label: query.owner === 'me' ? 'My suppliers' : `Suppliers of ${labelOf(owners, query.owner)}`,
          removeHref: without('owner'),
        },
  ].filter((chip) => chip !== null);
}

export type QueueRow = {
  id: string;
  supplier: string;
  country: string;
  listed: string;
  list: string;
  score: string;
  strength: 'possible' | 'strong';
  exact: boolean;
  status: MatchStatusName;
  onEarlierDetails: boolean;
  current: boolean;
};

const COLUMNS = [
  { key: 'supplier', label: 'Supplier' },
  { key: 'country', label: 'Country' },
  { key: 'listed', label: 'May be the same company as' },
  { key: 'list', label: 'List' },
  { key: 'score', label: 'Score', numeric: true },
  { key: 'strength', label: 'Strength' },
  { key: 'status', label: 'Status' },
];

/** The matches, one a row. */
export function QueueTable({
  query,
  matches,
  screened,
}: {
  query: MatchQuery;
  matches: readonly QueueRow[];
  screened: boolean;
}) {
  const sorted = { score: 'descending', supplier: 'ascending', newest: undefined } as const;
  const columns = COLUMNS.map((column) =>
    column.key === 'score' || column.key === 'supplier'
      ? {
          ...column,
          sortHref: paths.screening({ ...query, page: undefined, sort: column.key }),
          sorted: query.sort === column.key ? sorted[column.key] : undefined,
        }
      : column,
  );
  return (
    <Table
      caption="Matches"
      captionHidden
      columns={columns}
      rows={matches.map((match) => ({ key: match.id, cells: cellsOf(match) }))}
      empty={<NothingHere query={query} screened={screened} />}
    />
  );
}

function cellsOf(match: QueueRow) {
  return {
    supplier: (
      <Link to={paths.match(match.id)} dir="auto">
        {match.supplier}
      </Link>
    ),
    country: match.country,
    listed: match.listed,
    list: match.list,
    score: match.score,
    strength: match.exact ? 'Same name and country' : STRENGTH_WORDS[match.strength],
    status: (
      <>
        <MatchStatus status={match.status} />
        {match.onEarlierDetails ? <StatusWord kind="caution">Decided on earlier details</StatusWord> : null}
        {match.current ? null : <StatusWord>No longer found</StatusWord>}
      </>
    ),
  };
}

function NothingHere({ query, screened }: { query: MatchQuery; screened: boolean }) {
  if (!screened) {
    return (
      <EmptyState title="No list is loaded yet">
        <p>Ask whoever runs this portal to load the lists. Until then no supplier can be cross-checked.</p>
      </EmptyState>
    );
  }
  const filtered = query.status !== 'open' || query.list || query.strength || query.owner;
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
