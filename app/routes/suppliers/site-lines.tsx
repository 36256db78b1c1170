import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import type { FormView } from './form-view.ts';

/** The sites of a supplier. Where a town could be one of several, it asks which. */
export function SiteLines({ view }: { view: FormView }) {
  return (
    <>
      {Array.from({ length: view.counts.sites }, (_none, place) => (
        <SiteLine key={place} view={view} place={place} />
      ))}
      <SubmitButton kind="plain" name="intent" value="add-sites">
        Add another site
      </SubmitButton>
    </>
  );
}

function SiteLine({ view: { values, countries, places }, place }: { view: FormView; place: number }) {
  const field = (name: string) => `sites[${place}].${name}`;
  const value = (name: string) => values[field(name)] ?? '';
  const question = places[place];
  return (
    <Fieldset legend={`Site ${place + 1}`}>
      <HiddenField name={field('id')} value={value('id')} />
      <TextField name={field('name')} label="Name of the site" optional defaultValue={value('name')} />
      <TextField name={field('address')} label="Address" optional defaultValue={value('address')} />
      <FieldRow>
        <TextField name={field('city')} label="Town" optional width="medium" defaultValue={value('city')} />
        <SelectField
          name={field('country')}
          label="Country of the site"
          empty="Same as the supplier"
          choices={countries}
          width="medium"
          defaultValue={value('country')}
        />
      </FieldRow>
      {question ? (
        <RadioGroup
          name={field('place')}
          label={`Which ${value('city')} is it?`}
          choices={[...question, { value: 'none', label: 'None of these' }]}
          defaultValue={value('place')}
        />
      ) : (
        <>
          <HiddenField name={field('place')} value={value('place')} />
          <HiddenField name={field('keptFor')} value={value('keptFor')} />
        </>
      )}
      <FieldRow>
        <TextField
          name={field('latitude')}
          label="Latitude"
          hint="In degrees, if you know it exactly, such as 23.998."
          optional
          inputMode="decimal"
          width="short"
          defaultValue={value('latitude')}
        />
        <TextField
          name={field('longitude')}
          label="Longitude"
          hint="In degrees, such as 90.412."
          optional
          inputMode="decimal"
          width="short"
          defaultValue={value('longitude')}
        />
      </FieldRow>
      <TextField
        name={field('osId')}
        label="OS ID"
        hint="The number of the site at Open Supply Hub."
        optional
        width="medium"
        dir="ltr"
        defaultValue={value('osId')}
      />
    </Fieldset>
  );
}
