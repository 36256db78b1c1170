import { Link } from '@remix-run/react';
import { StandingMark } from '#app/components/layout/path-nav.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { NextView, StepRow } from './path-view.ts';

/** The one thing to do next with a statement, and where; for whoever may not, who does it. */
export function NextStep({ next }: { next: NextView | null }) {
  return (
    <Section title="What to do next">
      {next === null ? (
        <p>Nothing waits here now. The calendar of statements says what comes next.</p>
      ) : (
        <p>
          {next.mayDo ? <Link to={next.href}>{next.does}</Link> : <strong>{next.does}</strong>}: {next.why}
          {next.mayDo ? '' : ` ${next.whoMay}`}
        </p>
      )}
    </Section>
  );
}

/** How far each step of a statement is, with its pages. */
export function StepList({ steps }: { steps: readonly StepRow[] }) {
  return (
    <Section title="How far it is">
      <ol className="step-list">
        {steps.map(({ key, name, standing, words, sentences, pages }) => (
          <li key={key}>
            <StandingMark standing={standing} />
            <div>
              <h3>
                {name} <span className="step-words">{words}</span>
              </h3>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <ul className="step-pages">
                {pages.map(({ label, href }) => (
                  <li key={href}>
                    <Link to={href}>{label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
