import { FieldFrame, type FieldProps } from '#app/components/forms/field-frame.tsx';
import { describedBy, useField } from '#app/components/forms/form-state.ts';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}

export interface SelectFieldProps extends FieldProps {
  choices: readonly (Choice | ChoiceGroup)[];
  /** The text of the empty choice, such as "Any country"; left out, there is none. */
  empty?: string;
  defaultValue?: string | number | null | undefined;
  width?: 'short' | 'medium' | 'full';
}

/** One of many. For fewer than six choices prefer `RadioGroup`. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, errors, optional = false, choices, empty, defaultValue, width = 'full' } = props;
  const field = useField(name, errors);
  const typed = typeof field.typed === 'string' ? field.typed : undefined;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={`control control-${width}`}>
        <select
          className="input"
          id={field.id}
          name={name}
          defaultValue={typed ?? defaultValue ?? ''}
          aria-describedby={describedBy(field, hint)}
          aria-invalid={field.errors.length > 0 ? true : undefined}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {choices.map((choice) =>
            'choices' in choice ? (
              <Group key={choice.label} group={choice} />
            ) : (
              <Option key={choice.value} choice={choice} />
            ),
          )}
        </select>
      </div>
    </FieldFrame>
  );
}

function Group({ group }: { group: ChoiceGroup }) {
  return (
    <optgroup label={group.label}>
      {group.choices.map((choice) => (
        <Option key={choice.value} choice={choice} />
      ))}
    </optgroup>
  );
}

function Option({ choice }: { choice: Choice }) {
  return <option value={choice.value}>{choice.label}</option>;
}
