import type { ReactNode } from 'react';
import { classNames } from '#app/components/layout/class-names.ts';
import { useWords } from '#app/components/layout/language.ts';
import type { FieldState } from '#app/components/forms/form-state.ts';

/** What every field takes besides its own. */
export interface FieldProps {
  name: string;
  label: string;
  /** How to fill it in, or an example. */
  hint?: ReactNode;
  /** Messages, when the form above does not hand them down. */
  errors?: readonly string[] | undefined;
  /** Fields must be filled unless this is said. */
  optional?: boolean;
}

interface FieldFrameProps {
  field: FieldState;
  label: string;
  hint: ReactNode;
  optional: boolean;
  children: ReactNode;
}

/** Label, hint and error round one control. */
export function FieldFrame({ field, label, hint, optional, children }: FieldFrameProps) {
  return (
    <div className={classNames('field', field.errors.length > 0 && 'field-wrong')}>
      <label className="label" htmlFor={field.id}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      <Hint field={field}>{hint}</Hint>
      <FieldErrors field={field} />
      {children}
    </div>
  );
}

export function Optional() {
  const say = useWords();
  return <span className="optional"> ({say('components.optional')})</span>;
}

export function Hint({ field, children }: { field: FieldState; children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <p className="hint" id={field.hintId}>
      {children}
    </p>
  );
}

export function FieldErrors({ field }: { field: FieldState }) {
  const say = useWords();
  if (field.errors.length === 0) return null;
  return (
    <p className="field-error" id={field.errorId}>
      <span className="visually-hidden">{say('components.errorPrefix')} </span>
      {field.errors.join('. ')}
    </p>
  );
}
