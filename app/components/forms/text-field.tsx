import type { HTMLInputAutoCompleteAttribute } from 'react';
import { FieldFrame, type FieldProps } from '#app/components/forms/field-frame.tsx';
import { describedBy, useField } from '#app/components/forms/form-state.ts';

export interface TextFieldProps extends FieldProps {
  defaultValue?: string | number | null | undefined;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** How much is expected: the width says it. */
  width?: 'short' | 'medium' | 'full';
  /** Unit before or after, such as "£" or "workers". */
  prefix?: string;
  suffix?: string;
  /** Direction of what is typed; `ltr` for addresses and codes on a page that runs the other way. */
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: string;
}

/** One line of text. Passwords do not come back when the form does. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, errors, optional = false, type = 'text', width = 'full' } = props;
  const field = useField(name, errors);
  const typed = typeof field.typed === 'string' && type !== 'password' ? field.typed : undefined;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={`control control-${width}`}>
        {props.prefix === undefined ? null : <span className="affix">{props.prefix}</span>}
        <input
          className="input"
          id={field.id}
          name={name}
          type={type}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete}
          defaultValue={typed ?? props.defaultValue ?? ''}
          aria-describedby={describedBy(field, hint)}
          aria-invalid={field.errors.length > 0 ? true : undefined}
          dir={props.dir}
          lang={props.lang}
          spellCheck={type === 'email' || type === 'password' ? false : undefined}
        />
        {props.suffix === undefined ? null : <span className="affix">{props.suffix}</span>}
      </div>
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  defaultValue?: string | null | undefined;
  rows?: number;
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  errors,
  optional = false,
  defaultValue,
  rows = 4,
}: TextAreaProps) {
  const field = useField(name, errors);
  const typed = typeof field.typed === 'string' ? field.typed : undefined;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea
        className="input"
        id={field.id}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={typed ?? defaultValue ?? ''}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors.length > 0 ? true : undefined}
      />
    </FieldFrame>
  );
}
