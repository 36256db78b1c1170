import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FieldRow, Fieldset } from '#app/components/forms/fieldset.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Actions } from '#app/components/layout/link-button.tsx';
import { Example } from './example.tsx';

const FEES = [
  { value: 'paid', label: 'Yes, workers paid fees' },
  { value: 'not-paid', label: 'No', hint: 'The employer pays all fees.' },
  { value: 'unknown', label: 'Not known' },
];

const WORKERS = [
  { value: 'migrant', label: 'Migrant workers' },
  { value: 'agency', label: 'Agency workers' },
  { value: 'seasonal', label: 'Seasonal workers' },
];

const COUNTRIES = [
  { label: 'Often used', choices: [{ value: 'TUR', label: 'Türkiye' }] },
  {
    label: 'All countries',
    choices: [
      { value: 'VNM', label: 'Vietnam' },
      { value: 'ZMB', label: 'Zambia' },
    ],
  },
];

const PROBLEMS = {
  '': ['Somebody else changed this supplier meanwhile. Check the values below and save again.'],
  name: ['Enter the name of the supplier'],
  spend: ['Enter an amount in pounds, such as 12500'],
  fees: ['Choose whether workers paid fees'],
};

/** Every field, empty. */
export function FormExamples() {
  return (
    <Example title="Fields">
      <Form method="get" action="/examples" idPrefix="plain">
        <HiddenField name="version" value={3} />
        <TextField
          name="name"
          label="Name"
          hint="As it stands in the register of companies"
          autoComplete="off"
        />
        <FieldRow>
          <SelectField name="country" label="Country" choices={COUNTRIES} empty="Choose a country" />
          <TextField name="city" label="City" optional />
        </FieldRow>
        <Fieldset legend="Workforce" hint="Leave empty what you do not know.">
          <TextField
            name="workers"
            label="Number of workers"
            inputMode="numeric"
            width="short"
            suffix="people"
            optional
          />
          <TextField
            name="spend"
            label="Spend in the last year"
            inputMode="decimal"
            width="medium"
            prefix="£"
            optional
          />
          <CheckboxGroup
            name="profile"
            label="Who works there?"
            choices={WORKERS}
            defaultValues={['agency']}
          />
          <RadioGroup
            name="fees"
            label="Did workers pay to get their job?"
            choices={FEES}
            defaultValue="unknown"
          />
        </Fieldset>
        <TextArea name="notes" label="Notes" optional />
        <CheckboxField
          name="sole"
          label="There is no other supplier for this"
          hint="It counts towards your influence."
        />
        <FileField name="file" label="Spreadsheet" hint="XLSX or CSV, up to 20 MB" accept=".xlsx,.csv" />
        <Actions>
          <SubmitButton>Save supplier</SubmitButton>
          <SubmitButton kind="plain" name="intent" value="add-site">
            Add another site
          </SubmitButton>
          <SubmitButton kind="quiet">Save for later</SubmitButton>
          <SubmitButton kind="alarm">Remove supplier</SubmitButton>
        </Actions>
      </Form>
    </Example>
  );
}

/** A form that came back, with what was typed and what to mend. */
export function RefusedFormExample() {
  const values = { name: '', spend: '12,5OO', fees: '', city: 'Ağrı' };
  return (
    <>
      <ErrorSummary fields={PROBLEMS} idPrefix="wrong" />
      <Form method="get" action="/examples" idPrefix="wrong" problems={PROBLEMS} values={values}>
        <TextField name="name" label="Name" />
        <TextField name="city" label="City" />
        <TextField name="spend" label="Spend in the last year" prefix="£" width="medium" />
        <RadioGroup name="fees" label="Did workers pay to get their job?" choices={FEES} inline />
        <SubmitButton kind="plain">Save supplier</SubmitButton>
      </Form>
    </>
  );
}
