import { CheckboxField } from '#app/components/forms/choices.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { AGE_BUCKETS } from '#app/domain/screening/cases/working-days.ts';
import type { MatchQuery } from '#app/domain/screening/match-query.ts';
import { paths } from '#app/http/paths.ts';
import { STRENGTH_WORDS } from './decision-words.ts';

type Choices = readonly { value: string; label: string }[];

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
  { value: 'due', label: 'Due first' },
  { value: 'oldest', label: 'Longest waiting first' },
  { value: 'newest', label: 'Newest first' },
  { value: 'supplier', label: 'By supplier' },
] as const;
const AGES = AGE_BUCKETS.map(({ key, words }) => ({ value: key, label: words }));
const NEWS = [{ value: 'unread', label: 'New since I last looked' }];
const TICKS = [
  { name: 'overdue', label: 'Overdue' },
  { name: 'partial', label: 'Partial' },
] as const;

export type FilterProps = { query: MatchQuery; lists: Choices; people: Choices; countries: Choices };

/** The filters of the queue and what is active among them. */
export function QueueFilters(props: FilterProps) {
  const { query, lists, people, countries } = props;
  const me = [{ value: 'me', label: 'Me' }];
  const active = activeFilters(props);
  const isSet = (name: keyof MatchQuery) => active.some((one) => one.name === name);
  return (
    <>
      <FilterBar action={paths.screening()} label="Filter the matches">
        <SelectField name="status" label="Status" choices={STATUSES} defaultValue={query.status} />
        <SelectField
          name="assignee"
          label="Assigned to"
          choices={[...me, { value: 'nobody', label: 'Nobody yet' }, ...people]}
          empty="Anybody"
          defaultValue={query.assignee}
        />
        <SelectField name="list" label="List" choices={lists} empty="Any list" defaultValue={query.list} />
        <SelectField
          name="strength"
          label="Strength"
          choices={STRENGTHS}
          empty="Any strength"
          defaultValue={query.strength}
        />
        <SelectField name="sort" label="Order" choices={SORTS} defaultValue={query.sort} />
        <Disclosure summary="More filters" open={MORE.some((name) => isSet(name))}>
          <SelectField
            name="country"
            label="Country"
            choices={countries}
            empty="Any country"
            defaultValue={query.country}
          />
          <SelectField name="age" label="Waiting" choices={AGES} empty="Any time" defaultValue={query.age} />
          <SelectField
            name="owner"
            label="Owner of the supplier"
            choices={[...me, ...people]}
            empty="Anybody"
            defaultValue={query.owner}
          />
          <SelectField
            name="news"
            label="What is new"
            choices={NEWS}
            empty="New or not"
            defaultValue={query.news === 'unread' ? 'unread' : ''}
          />
          {TICKS.map(({ name, label }) => (
            <CheckboxField key={name} name={name} label={label} defaultChecked={query[name] === 'yes'} />
          ))}
        </Disclosure>
      </FilterBar>
      <Chips items={active} clearHref={paths.screening()} />
    </>
  );
}

const MORE: readonly (keyof MatchQuery)[] = ['country', 'age', 'owner', 'news', 'overdue', 'partial'];

/** What narrows the queue, each with the address that takes it away. */
export function activeFilters({ query, lists, people, countries }: FilterProps) {
  const labelOf = (choices: Choices, value: string | undefined) =>
    choices.find((choice) => choice.value === value)?.label ?? '';
  const person = (value: string) => (value === 'me' ? 'me' : labelOf(people, value));
  const labels: { name: keyof MatchQuery; label: string | null }[] = [
    { name: 'status', label: query.status === 'open' ? null : labelOf(STATUSES, query.status) },
    {
      name: 'assignee',
      label: query.assignee
        ? `Assigned to ${query.assignee === 'nobody' ? 'nobody' : person(query.assignee)}`
        : null,
    },
    { name: 'list', label: query.list ? labelOf(lists, query.list) : null },
    { name: 'strength', label: query.strength ? labelOf(STRENGTHS, query.strength) : null },
    { name: 'country', label: query.country ? labelOf(countries, query.country) : null },
    { name: 'age', label: query.age ? labelOf(AGES, query.age) : null },
    {
      name: 'owner',
      label: query.owner
        ? query.owner === 'me'
          ? 'My suppliers'
          : `Suppliers of ${person(query.owner)}`
        : null,
    },
    {
      name: 'news',
      label: query.news ? (query.news === 'unread' ? 'New since I last looked' : 'Of one alert') : null,
    },
    ...TICKS.map(({ name, label }) => ({ name, label: query[name] === 'yes' ? label : null })),
  ];
  return labels.flatMap(({ name, label }) =>
    label === null
      ? []
      : [{ name, label, removeHref: paths.screening({ ...query, page: undefined, [name]: undefined }) }],
  );
}
