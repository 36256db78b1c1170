import { CheckboxField } from '#app/components/forms/choices.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { AREAS } from '#app/domain/statements/area.ts';
import { DUTIES } from '#app/domain/statements/suppliers-statements/duty.ts';
import { STANDINGS } from '#app/domain/statements/suppliers-statements/standing.ts';
import { paths } from '#app/http/paths.ts';
import { filterQuery, type StatementFilter } from './list-query.ts';
import { AREA_WORDS, DUTY_WORDS, STANDING_WORDS } from './words.ts';

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
          empty="Any area"
          choices={AREAS.map((area) => ({ value: area, label: AREA_WORDS[area] }))}
          defaultValue={filter.lacks}
        />
        <CheckboxField name="look" value="again" label="To look at again" defaultChecked={filter.lookAgain} />
      </FilterBar>
      <Chips items={chipsOf(filter)} clearHref={paths.supplierStatements()} />
    </>
  );
}

function chipsOf(filter: StatementFilter) {
  const { words, duty, standing, lacks, lookAgain } = filter;
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
      : [{ label: `Nothing found on: ${AREA_WORDS[lacks]}`, removeHref: without({ lacks: null }) }]),
    ...(lookAgain ? [{ label: 'To look at again', removeHref: without({ lookAgain: false }) }] : []),
  ];
}
