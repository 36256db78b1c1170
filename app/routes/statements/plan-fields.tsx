import { CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { LEGAL_FORM_NAMES, LEGAL_FORMS } from '#app/domain/statements/entities/legal-entity.ts';
import { REGIME_NAMES, REGIMES } from '#app/domain/statements/regime.ts';
import { EnterButton } from './enter-button.tsx';
import { MemberLines, type MemberValues } from './member-lines.tsx';

/** What the form of a plan offers to choose from. */
export type PlanChoices = { companies: Choice[]; statements: Choice[] };

/** What stands in the form before anything is typed. */
export type PlanValues = {
  kind: 'single' | 'group' | null;
  entityId: string | null;
  from: string;
  to: string;
  regimes: string[];
  previousId: string;
  members: MemberValues[];
};

type Props = { choices: PlanChoices; values: PlanValues; lines: number; submit: string };

const KINDS = [
  {
    value: 'single',
    label: 'One organisation',
    hint: 'The organisation that reports, with its branches.',
  },
  {
    value: 'group',
    label: 'A group',
    hint: 'One statement for several companies. It names each of them and covers the steps that each took.',
  },
];

/** Who reports, for when, for whom and under which laws. */
export function PlanFields({ choices, values, lines, submit }: Props) {
  return (
    <>
      <EnterButton value="" />
      <RadioGroup
        name="kind"
        label="Whom does the statement speak for?"
        choices={KINDS}
        defaultValue={values.kind}
      />
      <Reporting companies={choices.companies} entityId={values.entityId} />
      <Fieldset
        legend="Financial year"
        hint="12 to 18 months, or a year of 52 weeks, which may end up to seven days sooner (Companies Act 2006, section 390, as Daylight reads it). The last day may lie ahead while you write; the board approves after it."
      >
        <FieldRow>
          <TextField name="from" type="date" label="First day" width="medium" defaultValue={values.from} />
          <TextField name="to" type="date" label="Last day" width="medium" defaultValue={values.to} />
        </FieldRow>
      </Fieldset>
      <CheckboxGroup
        name="regimes"
        label="Other laws that the same answers serve"
        hint="The United Kingdom always. Each other law adds the few questions that only it asks."
        choices={REGIMES.filter((regime) => regime !== 'uk').map((regime) => ({
          value: regime,
          label: REGIME_NAMES[regime],
        }))}
        defaultValues={values.regimes}
      />
      <SelectField
        name="previousId"
        label="Last year’s statement"
        hint="Its answers stand beside yours while you write."
        choices={[...choices.statements, { value: 'none', label: 'None' }]}
        empty="The one whose period ends the day before, if there is one"
        defaultValue={values.previousId}
        optional
      />
      <MemberLines choices={choices.companies} members={values.members} lines={lines} />
      <SubmitButton>{submit}</SubmitButton>
    </>
  );
}

function Reporting({ companies, entityId }: { companies: Choice[]; entityId: string | null }) {
  const isFirst = companies.length === 0;
  return (
    <Fieldset legend="Who reports">
      {isFirst ? null : (
        <SelectField
          name="entityId"
          label="Company"
          choices={companies}
          empty="Choose one, or name another below"
          defaultValue={entityId ?? (companies.length === 1 ? companies[0]?.value : '')}
        />
      )}
      <TextField
        name="companyName"
        label={isFirst ? 'Full name of the company' : 'Full name, where it is not in the list'}
        optional={!isFirst}
        autoComplete="organization"
      />
      <FieldRow>
        <TextField name="companyNumber" label="Company number" width="medium" optional />
        <SelectField
          name="legalForm"
          label="Legal form"
          hint="It decides who approves and who signs."
          choices={LEGAL_FORMS.map((form) => ({ value: form, label: LEGAL_FORM_NAMES[form] }))}
          width="medium"
        />
      </FieldRow>
    </Fieldset>
  );
}
