import { createContext, useContext } from 'react';

export type Problems = Readonly<Record<string, readonly string[] | undefined>>;
export type TypedValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormState {
  problems: Problems;
  values: TypedValues;
  /** Sets apart the ids of two forms on one page. */
  idPrefix: string;
}

/** What a form knows of its fields: problems and typed values by name. */
export const FormStateContext = createContext<FormState>({ problems: {}, values: {}, idPrefix: 'field' });

/** The id of the control of a field, which the error summary links to. */
export function fieldId(name: string, prefix = 'field'): string {
  return `${prefix}-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}

export interface FieldState {
  id: string;
  hintId: string;
  errorId: string;
  errors: readonly string[];
  /** What was typed, if the form came back. */
  typed: string | readonly string[] | undefined;
}

/** The ids, problems and typed value of one field. */
export function useField(name: string, errors?: readonly string[]): FieldState {
  const form = useContext(FormStateContext);
  const id = fieldId(name, form.idPrefix);
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    errors: errors ?? form.problems[name] ?? [],
    typed: form.values[name],
  };
}

/** The ids of what describes a control: its hint and its error, where they are. */
export function describedBy(field: FieldState, hint: unknown): string | undefined {
  const ids = [hint === undefined ? '' : field.hintId, field.errors.length > 0 ? field.errorId : ''];
  return ids.filter((id) => id !== '').join(' ') || undefined;
}
