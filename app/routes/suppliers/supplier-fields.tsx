import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { GoodLines, NameLines, NumberLines } from './supplier-lines.tsx';
import { SiteLines } from './site-lines.tsx';
import type { FormView } from './form-view.ts';

const YES_NO: Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not known' },
];

const FLAGS = [
  ['lowSkilled', 'Is the work low-skilled?'],
  ['migrant', 'Do migrant workers work there?'],
  ['agency', 'Do agency workers work there?'],
  ['seasonal', 'Do seasonal workers work there?'],
  ['pieceRate', 'Are people paid by the piece?'],
  ['homework', 'Is work done at home?'],
] as const;

const FEES: Choice[] = [
  { value: 'paid', label: 'Workers pay for getting the job' },
  { value: 'not-paid', label: 'Workers do not pay' },
  { value: 'unknown', label: 'Not known' },
];

const TIERS = [1, 2, 3, 4, 5].map((tier) => ({ value: String(tier), label: `Tier ${tier}` }));

/** Every field of a supplier, in groups. Pressing Enter saves. */
export function SupplierFields({ view }: { view: FormView }) {
  const { values, countries, owners, currencies, counts } = view;
  return (
    <>
      <button type="submit" name="intent" value="save" hidden aria-hidden="true" tabIndex={-1} />
      <Fieldset legend="Who it is">
        <TextField name="name" label="Name" hint="The legal name." defaultValue={values['name']} />
        <TextField
          name="reference"
          label="Reference"
          hint="Your own number for the supplier."
          optional
          width="medium"
          defaultValue={values['reference']}
        />
        <SelectField
          name="country"
          label="Country"
          empty="Not known"
          choices={countries}
          optional
          width="medium"
          defaultValue={values['country']}
        />
        <NameLines values={values} count={counts.otherNames} />
        <NumberLines values={values} count={counts.identifiers} />
      </Fieldset>
      <SiteLines view={view} />
      <Fieldset legend="What you buy">
        <SelectField
          name="tier"
          label="Tier"
          empty="Not known"
          choices={TIERS}
          optional
          width="short"
          defaultValue={values['tier']}
        />
        <TextField
          name="sectors"
          label="Sectors"
          hint="ISIC codes of two to four digits, separated by commas, such as 14, 1310."
          optional
          width="medium"
          defaultValue={values['sectors']}
        />
        <GoodLines values={values} count={counts.goods} />
        <FieldRow>
          <TextField
            name="spend.amount"
            label="Yearly spend"
            inputMode="decimal"
            optional
            width="medium"
            defaultValue={values['spend.amount']}
          />
          <SelectField
            name="spend.currency"
            label="Currency"
            empty="Choose"
            choices={currencies}
            width="short"
            defaultValue={values['spend.currency']}
          />
        </FieldRow>
        <RadioGroup
          name="soleSource"
          label="Is it your only source?"
          choices={YES_NO}
          inline
          defaultValue={values['soleSource'] ?? ''}
        />
      </Fieldset>
      <Fieldset
        legend="People who work there"
        hint="These facts weigh in the risk. Leave what you do not know."
      >
        <TextField
          name="workforce.workers"
          label="Number of workers"
          inputMode="numeric"
          optional
          width="short"
          defaultValue={values['workforce.workers']}
        />
        {FLAGS.map(([flag, label]) => (
          <RadioGroup
            key={flag}
            name={`workforce.${flag}`}
            label={label}
            choices={YES_NO}
            inline
            defaultValue={values[`workforce.${flag}`] ?? ''}
          />
        ))}
        <SelectField
          name="workforce.recruitmentFees"
          label="Recruitment fees"
          empty="Nothing said"
          choices={FEES}
          optional
          width="medium"
          defaultValue={values['workforce.recruitmentFees']}
        />
      </Fieldset>
      <Fieldset legend="Your side">
        <SelectField
          name="ownerId"
          label="Owner"
          hint="The colleague who looks after this supplier."
          empty="Nobody"
          choices={owners}
          optional
          width="medium"
          defaultValue={values['ownerId']}
        />
        <TextArea name="notes" label="Notes" optional defaultValue={values['notes']} />
      </Fieldset>
      <SubmitButton name="intent" value="save">
        Save supplier
      </SubmitButton>
    </>
  );
}
