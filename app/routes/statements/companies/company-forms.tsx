import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { OFFICES, type Officer } from '#app/domain/statements/entities/legal-entity.ts';
import type { FormReply } from '#app/http/forms.ts';
import { type CompanyChoices, CompanyFields } from './company-fields.tsx';
import type { CompanyFieldValues } from './company-view.ts';
import { OFFICE_NAMES } from './office-names.ts';

type Common = { version: number; reply: FormReply | undefined };

export function CompanyForm({
  version,
  values,
  choices,
  reply,
}: Common & { values: CompanyFieldValues; choices: CompanyChoices }) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="form" value="company" />
      <HiddenField name="version" value={version} />
      <CompanyFields values={values} choices={choices} />
      <SubmitButton>Save the company</SubmitButton>
    </Form>
  );
}

const OFFICE_CHOICES = OFFICES.map((office) => ({ value: office, label: OFFICE_NAMES[office] }));

type OfficerFormProps = Common & {
  officer: Omit<Officer, 'id'> | undefined;
  /** Empty for a new officer. */
  officerId: string;
  people: readonly Choice[];
};

export function OfficerForm({ version, officer, officerId, people, reply }: OfficerFormProps) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="form" value={officerId === '' ? 'new' : officerId} />
      <HiddenField name="version" value={version} />
      <TextField name="name" label="Name" width="medium" defaultValue={officer?.name} />
      <TextField
        name="title"
        label="Job title"
        hint="As it is printed under the statement: Chief executive and director."
        width="medium"
        defaultValue={officer?.title}
      />
      <SelectField
        name="office"
        label="Office"
        hint="What decides whether this person may sign."
        choices={OFFICE_CHOICES}
        empty="Choose"
        width="medium"
        defaultValue={officer?.office}
      />
      <SelectField
        name="personId"
        label="Person of the portal"
        hint="Where they sign in themselves."
        choices={people}
        empty="Does not sign in"
        optional
        width="medium"
        defaultValue={officer?.personId}
      />
      <Fieldset
        legend="In office"
        hint="Give a last day to somebody who leaves: earlier statements keep their signature."
      >
        <FieldRow>
          <TextField name="from" label="From" type="date" optional defaultValue={officer?.from} />
          <TextField name="until" label="Until" type="date" optional defaultValue={officer?.until} />
        </FieldRow>
      </Fieldset>
      <SubmitButton>{officerId === '' ? 'Add the officer' : 'Save the officer'}</SubmitButton>
    </Form>
  );
}
