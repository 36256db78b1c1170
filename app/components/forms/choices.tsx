import type { ReactNode } from 'react';
import { FieldErrors, Hint, Optional, type FieldProps } from '#app/components/forms/field-frame.tsx';
import { describedBy, useField, type FieldState } from '#app/components/forms/form-state.ts';
import type { Choice } from '#app/components/forms/select-field.tsx';
import { classNames } from '#app/components/layout/class-names.ts';

export interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | null | undefined;
  /** Beside one another, for two or three short choices. */
  inline?: boolean;
}

/** One of a few, all in sight. The error summary leads to the first. */
export function RadioGroup(props: RadioGroupProps) {
  const field = useField(props.name, props.errors);
  const chosen = typeof field.typed === 'string' ? field.typed : props.defaultValue;
  return (
    <ChoiceFrame {...props} field={field}>
      {props.choices.map((choice, index) => (
        <ChoiceLine
          key={choice.value}
          type="radio"
          id={index === 0 ? field.id : `${field.id}-${choice.value}`}
          name={props.name}
          choice={choice}
          checked={chosen === choice.value}
        />
      ))}
    </ChoiceFrame>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValues?: readonly string[];
  inline?: boolean;
}

/** Any of a few, all in sight. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const field = useField(props.name, props.errors);
  const typed = typeof field.typed === 'string' ? [field.typed] : field.typed;
  const chosen = typed ?? props.defaultValues ?? [];
  return (
    <ChoiceFrame {...props} field={field}>
      {props.choices.map((choice, index) => (
        <ChoiceLine
          key={choice.value}
          type="checkbox"
          id={index === 0 ? field.id : `${field.id}-${choice.value}`}
          name={props.name}
          choice={choice}
          checked={chosen.includes(choice.value)}
        />
      ))}
    </ChoiceFrame>
  );
}

type ChoiceFrameProps = FieldProps & { field: FieldState; inline?: boolean; children: ReactNode };

function ChoiceFrame({ field, label, hint, optional = false, inline = false, children }: ChoiceFrameProps) {
  return (
    <fieldset
      className={classNames(
        'field',
        'choices',
        inline && 'choices-inline',
        field.errors.length > 0 && 'field-wrong',
      )}
      aria-describedby={describedBy(field, hint)}
    >
      <legend className="label">
        {label}
        {optional ? <Optional /> : null}
      </legend>
      <Hint field={field}>{hint}</Hint>
      <FieldErrors field={field} />
      <div className="choice-lines">{children}</div>
    </fieldset>
  );
}

interface ChoiceLineProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
}

function ChoiceLine({ type, id, name, choice, checked }: ChoiceLineProps) {
  const hintId = choice.hint === undefined ? undefined : `${id}-about`;
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={hintId}
      />
      <div>
        <label htmlFor={id}>{choice.label}</label>
        {choice.hint === undefined ? null : (
          <p className="hint" id={hintId}>
            {choice.hint}
          </p>
        )}
      </div>
    </div>
  );
}

export interface CheckboxFieldProps extends Omit<FieldProps, 'optional'> {
  value?: string;
  defaultChecked?: boolean;
}

/** One thing that is so or not. */
export function CheckboxField({
  name,
  label,
  hint,
  errors,
  value = 'yes',
  defaultChecked = false,
}: CheckboxFieldProps) {
  const field = useField(name, errors);
  const checked =
    field.typed === undefined ? defaultChecked : field.typed === value || field.typed.includes(value);
  return (
    <div className={classNames('field', field.errors.length > 0 && 'field-wrong')}>
      <FieldErrors field={field} />
      <div className="choice">
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          defaultChecked={checked}
          aria-describedby={describedBy(field, hint)}
          aria-invalid={field.errors.length > 0 ? true : undefined}
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          <Hint field={field}>{hint}</Hint>
        </div>
      </div>
    </div>
  );
}
