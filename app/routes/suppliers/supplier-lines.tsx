import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { IDENTIFIER_NAMES, IDENTIFIER_SCHEMES } from '#app/domain/suppliers/identifiers/schemes.ts';

type LinesProps = { values: Readonly<Record<string, string>>; count: number };

const KINDS = [
  { value: 'alias', label: 'Also known as' },
  { value: 'native', label: 'In its own script' },
  { value: 'trading', label: 'Trading name' },
  { value: 'former', label: 'Former name' },
];

const SCHEMES = IDENTIFIER_SCHEMES.map((scheme) => ({ value: scheme, label: IDENTIFIER_NAMES[scheme] }));

function placesOf(count: number): number[] {
  return Array.from({ length: count }, (_none, place) => place);
}

export function NameLines({ values, count }: LinesProps) {
  return (
    <>
      {placesOf(count).map((place) => (
        <FieldRow key={place}>
          <TextField
            name={`otherNames[${place}].name`}
            label={`Other name ${place + 1}`}
            optional
            defaultValue={values[`otherNames[${place}].name`]}
          />
          <SelectField
            name={`otherNames[${place}].kind`}
            label={`Kind of name ${place + 1}`}
            choices={KINDS}
            width="medium"
            defaultValue={values[`otherNames[${place}].kind`] ?? 'alias'}
          />
        </FieldRow>
      ))}
      <SubmitButton kind="plain" name="intent" value="add-otherNames">
        Add another name
      </SubmitButton>
    </>
  );
}

export function NumberLines({ values, count }: LinesProps) {
  return (
    <>
      {placesOf(count).map((place) => (
        <FieldRow key={place}>
          <SelectField
            name={`identifiers[${place}].scheme`}
            label={`Kind of number ${place + 1}`}
            choices={SCHEMES}
            width="medium"
            defaultValue={values[`identifiers[${place}].scheme`] ?? 'LEI'}
          />
          <TextField
            name={`identifiers[${place}].value`}
            label={`Number ${place + 1}`}
            optional
            width="medium"
            dir="ltr"
            defaultValue={values[`identifiers[${place}].value`]}
          />
        </FieldRow>
      ))}
      <SubmitButton kind="plain" name="intent" value="add-identifiers">
        Add another number
      </SubmitButton>
    </>
  );
}

export function GoodLines({ values, count }: LinesProps) {
  return (
    <>
      {placesOf(count).map((place) => (
        <FieldRow key={place}>
          <TextField
            name={`goods[${place}].name`}
            label={`Goods ${place + 1}`}
            optional
            defaultValue={values[`goods[${place}].name`]}
          />
          <TextField
            name={`goods[${place}].hs`}
            label={`HS code ${place + 1}`}
            optional
            inputMode="numeric"
            width="short"
            defaultValue={values[`goods[${place}].hs`]}
          />
        </FieldRow>
      ))}
      <SubmitButton kind="plain" name="intent" value="add-goods">
        Add other goods
      </SubmitButton>
    </>
  );
}
