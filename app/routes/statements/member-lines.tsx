import { CheckboxGroup } from '#app/components/forms/choices.tsx';
import { Fieldset, FieldRow } from '#app/components/forms/fieldset.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { useField } from '#app/components/forms/form-state.ts';
import { FieldErrors } from '#app/components/forms/field-frame.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';

/** A company that the statement names, as the form has it. */
export type MemberValues = {
  id: string;
  entityId: string | null;
  name: string;
  companyNumber: string | null;
  included: boolean;
  reason: string;
};

type Props = { choices: Choice[]; members: MemberValues[]; lines: number };

/** The companies of a group statement: ticked from the list, or named by hand. */
export function MemberLines({ choices, members, lines }: Props) {
  const field = useField('members');
  const named = new Set(members.map(({ entityId }) => entityId));
  const open = choices.filter(({ value }) => !named.has(value));
  return (
    <Fieldset
      legend="For a group: the companies it also covers"
      hint="Leave this empty for one organisation. A company that left in the year stays named, with the reason."
    >
      <div id={field.id} tabIndex={-1}>
        <FieldErrors field={field} />
      </div>
      {open.length > 0 ? (
        <CheckboxGroup name="memberEntities" label="From your list of companies" choices={open} optional />
      ) : null}
      {Array.from({ length: Math.max(lines, members.length) }, (_, index) => (
        <MemberLine key={members[index]?.id ?? index} index={index} member={members[index]} />
      ))}
      <SubmitButton kind="plain" name="intent" value="add-line">
        Add another company
      </SubmitButton>
    </Fieldset>
  );
}

function MemberLine({ index, member }: { index: number; member: MemberValues | undefined }) {
  const name = (part: string) => `members[${index}].${part}`;
  return (
    <div className="member-line">
      <HiddenField name={name('id')} value={member?.id ?? ''} />
      <HiddenField name={name('entityId')} value={member?.entityId ?? ''} />
      <FieldRow>
        <TextField name={name('name')} label={`Company ${index + 1}`} defaultValue={member?.name} optional />
        <TextField
          name={name('companyNumber')}
          label="Company number"
          width="medium"
          defaultValue={member?.companyNumber}
          optional
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name={name('included')}
          label="Is it covered?"
          width="medium"
          choices={[
            { value: 'yes', label: 'Covered' },
            { value: 'no', label: 'Not covered, or no longer' },
          ]}
          defaultValue={member?.included === false ? 'no' : 'yes'}
        />
        <TextField
          name={name('reason')}
          label="Why it is not covered"
          defaultValue={member?.reason}
          optional
        />
      </FieldRow>
    </div>
  );
}
