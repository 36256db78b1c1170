import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '#app/components/layout/language.ts';

export interface PlaceStep {
  label: string;
  href: string;
}

export interface PageProps {
  /** A noun or a question. */
  title: string;
  /** The way here, without the page itself. */
  place?: readonly PlaceStep[];
  /** One sentence under the title. */
  lead?: ReactNode;
  /** The one primary action, at the end of the title line. */
  action?: ReactNode;
  /** Key facts: a `Facts` strip. */
  facts?: ReactNode;
  children: ReactNode;
}

/** The pattern of every signed-in page: place, title, action, facts, then the work. */
export function Page({ title, place = [], lead, action, facts, children }: PageProps) {
  return (
    <article className="page">
      <header className="page-head">
        {place.length > 0 ? <Place steps={place} /> : null}
        <div className="page-title">
          <h1>{title}</h1>
          {action === undefined ? null : <div className="page-action">{action}</div>}
        </div>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {facts}
      </header>
      {children}
    </article>
  );
}

function Place({ steps }: { steps: readonly PlaceStep[] }) {
  const say = useWords();
  return (
    <nav className="place" aria-label={say('components.place')}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <Link to={step.href}>{step.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
