import { useEffect, useRef } from 'react';
import { fieldId, type Problems } from '#app/components/forms/form-state.ts';
import { useWords } from '#app/components/layout/language.ts';

export interface ErrorSummaryProps {
  /** Messages by the name of the field; those under the empty name belong to no field. */
  fields: Problems | undefined;
  idPrefix?: string | undefined;
}

/** Everything that keeps a form from going on, at the top of the page. It takes the focus, with or without script. */
export function ErrorSummary({ fields, idPrefix = 'field' }: ErrorSummaryProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const problems = Object.entries(fields ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  const isFirst = useRef(true);
  useEffect(() => {
    // One that came with the page has the focus by its attribute; whoever has gone on from it is not called back.
    const cameWithPage = isFirst.current && box.current?.hasAttribute('autofocus') === true;
    isFirst.current = false;
    if (!cameWithPage || document.activeElement === document.body) box.current?.focus();
  }, [fields]);
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      ref={box}
      aria-labelledby={`${idPrefix}-summary`}
    >
      <h2 id={`${idPrefix}-summary`}>{say('components.problemTitle')}</h2>
      <ul>
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === '' ? message : <a href={`#${fieldId(name, idPrefix)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
