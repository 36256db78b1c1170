import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { AREAS } from '#app/domain/statements/area.ts';
import { DUTIES } from '#app/domain/statements/suppliers-statements/duty.ts';
import { STANDINGS } from '#app/domain/statements/suppliers-statements/standing.ts';
import { paths } from '#app/http/paths.ts';
import { filterQuery, type StatementFilter } from './list-query.ts';
import { DUTY_WORDS, STANDING_WORDS } from './words.ts';

/** Search and filters of the list, and what is active of them. */
export function StatementFilters({ filter }: { filter: StatementFilter }) {
  return (
    <>
      <FilterBar action={paths.supplierStatements()} label="Suppliers’ statements">
        <TextField name="q" label="Name" type="search" optional defaultValue={filter.words} width="medium" />
        <SelectField
          name="duty"
          label="Duty"
          empty="Any"
          choices={DUTIES.map((duty) => ({ value: duty, label: DUTY_WORDS[duty] }))}
          defaultValue={filter.duty}
        />
        <SelectField
          name="standing"
          label="Statement"
          empty="Any"
          choices={STANDINGS.map((standing) => ({ value: standing, label: STANDING_WORDS[standing] }))}
          defaultValue={filter.standing}
        />
        <SelectField
          name="lacks"
          label="Nothing found on"
          empty="Does not matter"
          choices={[
            { value: 'any', label: 'At least one area' },
            ...AREAS.map((area) => ({ value: area, label: AREA_WORDS[area] })),
          ]}
          defaultValue={filter.lacks}
        />
        <CheckboxField name="look" value="again" label="To look at again" defaultChecked={filter.lookAgain} />
        <CheckboxField name="write" value="open" label="To write to" defaultChecked={filter.toWrite} />
        {filter.sort === 'name' ? null : <HiddenField name="sort" value={filter.sort} />}
        {filter.order === 'up' ? null : <HiddenField name="order" value={filter.order} />}
      </FilterBar>
      <Chips items={chipsOf(filter)} clearHref={paths.supplierStatements()} />
    </>
  );
}

function chipsOf(filter: StatementFilter) {
  const { words, duty, standing, lacks, lookAgain, toWrite } = filter;
  const without = (part: Partial<StatementFilter>) =>
    paths.supplierStatements(filterQuery({ ...filter, ...part }));
  return [
    ...(words === '' ? [] : [{ label: `“${words}”`, removeHref: without({ words: '' }) }]),
    ...(duty === null ? [] : [{ label: DUTY_WORDS[duty], removeHref: without({ duty: null }) }]),
    ...(standing === null
      ? []
      : [{ label: STANDING_WORDS[standing], removeHref: without({ standing: null }) }]),
    ...(lacks === null
      ? []
      : [
          {
            label: `Nothing found on: ${lacks === 'any' ? 'at least one area' : AREA_WORDS[lacks]}`,
            removeHref: without({ lacks: null }),
          },
        ]),
    ...(lookAgain ? [{ label: 'To look at again', removeHref: without({ lookAgain: false }) }] : []),
    ...(toWrite ? [{ label: 'To write to', removeHref: without({ toWrite: false }) }] : []),
  ];
}
