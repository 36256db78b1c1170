import { Form as RemixForm } from '@remix-run/react';
import { useMemo, type ReactNode } from 'react';
import { FormStateContext, type Problems, type TypedValues } from '#app/components/forms/form-state.ts';
import { useSubmitOnce } from '#app/components/forms/submit-once.ts';

export interface FormProps {
  method?: 'get' | 'post';
  /** Where it goes; the page itself when left out. An index route needs `?index` on its POST. */
  action?: string;
  /** True where it carries a file. */
  upload?: boolean;
  /** Messages by the name of the field; each field below shows its own. */
  problems?: Problems | undefined;
  /** What was typed, by the name of the field, when the form comes back. */
  values?: TypedValues | undefined;
  /** Sets apart the ids of two forms on one page. */
  idPrefix?: string;
  id?: string;
  /** Sends it as a whole page also where script is on, so that the answer may be any page. */
  wholePage?: boolean;
  children: ReactNode;
}

const NOTHING = {};

/** A form that the server finishes. The browser's own checks are off, so that messages are ours and the same everywhere. */
export function Form(props: FormProps) {
  const { method = 'post', upload = false, problems = NOTHING, values = NOTHING } = props;
  const { idPrefix = 'field', wholePage = false } = props;
  const state = useMemo(() => ({ problems, values, idPrefix }), [problems, values, idPrefix]);
  const submitOnce = useSubmitOnce();
  return (
    <RemixForm
      className="form"
      id={props.id}
      method={method}
      action={props.action}
      encType={upload ? 'multipart/form-data' : undefined}
      reloadDocument={wholePage}
      noValidate
      onSubmit={submitOnce}
    >
      <FormStateContext.Provider value={state}>{props.children}</FormStateContext.Provider>
    </RemixForm>
  );
}
