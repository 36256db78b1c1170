import type { ReactNode } from 'react';
import { classNames } from '#app/components/layout/class-names.ts';

export interface SubmitButtonProps {
  /** What happens, such as "Screen 150 suppliers". */
  children: ReactNode;
  /** `primary` once a page; `plain` for the others; `quiet` looks like a link; `alarm` for what cannot be undone. */
  kind?: 'primary' | 'plain' | 'quiet' | 'alarm';
  /** Tells the action which button it was, such as name `intent`, value `add-site`. */
  name?: string;
  value?: string;
  /** The id of the form, where the button stands outside of it. */
  form?: string;
}

/** Sends a form. Never disabled: what is missing is said after pressing. */
export function SubmitButton({ children, kind = 'primary', name, value, form }: SubmitButtonProps) {
  return (
    <button
      className={classNames('button', kind !== 'plain' && `button-${kind}`)}
      type="submit"
      name={name}
      value={value}
      form={form}
    >
      {children}
    </button>
  );
}
