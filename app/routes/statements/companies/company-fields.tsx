import { CheckboxField } from '#app/components/forms/choices.tsx';
import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { LEGAL_FORM_NAMES, LEGAL_FORMS } from '#app/domain/statements/entities/legal-entity.ts';
import type { CompanyFieldValues } from './company-view.ts';
import { MONTH_CHOICES } from './months.ts';

const FORM_CHOICES = LEGAL_FORMS.map((form) => ({ value: form, label: LEGAL_FORM_NAMES[form] }));

export type CompanyChoices = { countries: readonly Choice[]; parents: readonly Choice[] };

/** The fields of a company. */
export function CompanyFields({ values, choices }: { values: CompanyFieldValues; choices: CompanyChoices }) {
  return (
    <>
      <TextField name="name" label="Name" hint="As it is registered." defaultValue={values.name} />
      <SelectField
        name="legalForm"
        label="Legal form"
        hint="It decides who approves and who signs a statement."
        choices={FORM_CHOICES}
        empty="Choose"
        defaultValue={values.legalForm}
        width="medium"
      />
      <TextField
        name="companyNumber"
        label="Company number"
        optional
        width="medium"
        defaultValue={values.companyNumber}
      />
      <SelectField
        name="country"
        label="Country where it was formed"
        optional
        choices={choices.countries}
        empty="Not recorded"
        defaultValue={values.country}
        width="medium"
      />
      <TextField name="address" label="Registered address" optional defaultValue={values.address} />
      <TextField
        name="website"
        label="Website"
        hint="The statement has to be published there, with a link in a prominent place on the homepage."
        type="url"
        optional
        defaultValue={values.website}
      />
      <CheckboxField
        name="hasNoWebsite"
        label="This company has no website"
        defaultChecked={values.hasNoWebsite ?? false}
      />
      <YearEnd values={values} />
      <Place values={values} parents={choices.parents} />
    </>
  );
}

function YearEnd({ values }: { values: CompanyFieldValues }) {
  return (
    <Fieldset legend="Financial year end" hint="The calendar counts from this day.">
      <FieldRow>
        <TextField
          name="yearEndDay"
          label="Day"
          inputMode="numeric"
          width="short"
          optional
          defaultValue={values.yearEndDay}
        />
        <SelectField
          name="yearEndMonth"
          label="Month"
          choices={MONTH_CHOICES}
          empty="Not recorded"
          optional
          width="medium"
          defaultValue={values.yearEndMonth}
        />
      </FieldRow>
    </Fieldset>
  );
}

function Place({ values, parents }: { values: CompanyFieldValues; parents: readonly Choice[] }) {
  return (
    <Fieldset
      legend="Place in the group"
      hint="A company that leaves stays in the list with the day, so that earlier statements still add up."
    >
      <SelectField
        name="parentId"
        label="Parent company"
        choices={parents}
        empty="None, or outside the organisation"
        optional
        width="medium"
        defaultValue={values.parentId}
      />
      <FieldRow>
        <TextField
          name="joinedOn"
          label="Joined the group on"
          type="date"
          optional
          defaultValue={values.joinedOn}
        />
        <TextField
          name="leftOn"
          label="Left the group on"
          type="date"
          optional
          defaultValue={values.leftOn}
        />
      </FieldRow>
    </Fieldset>
  );
}
