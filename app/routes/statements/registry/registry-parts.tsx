import { Banner } from '#app/components/status/banner.tsx';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { FORM_NOTE, REGISTRY_URL } from '#app/domain/statements/registry/sections.ts';
import { paths } from '#app/http/paths.ts';

/** What every page of the registry says of its own questions, with the way to the official form. */
export function FormNote() {
  return (
    <p className="hint">
      {FORM_NOTE}{' '}
      <a href={REGISTRY_URL} rel="noreferrer">
        Government registry (outside Daylight)
      </a>
      .
    </p>
  );
}

const PAGES = [
  { key: 'registry', label: 'Task list', href: (id: string) => paths.statementRegistry(id) },
  { key: 'review', label: 'Review', href: (id: string) => paths.registryReview(id) },
  { key: 'compare', label: 'Compare with the registry', href: (id: string) => paths.registryCompare(id) },
] as const;

/** The pages of the registry's answers beside one another. */
export function RegistryNav({ id, current }: { id: string; current: (typeof PAGES)[number]['key'] | null }) {
  return (
    <LocalNav
      label="Registry answers"
      items={PAGES.map(({ key, label, href }) => ({ label, href: href(id), current: key === current }))}
    />
  );
}

export type ShownProblem = { number: string; says: string; kind: 'missing' | 'wrong' | 'too-long' | 'look' };

const KINDS: Readonly<Record<ShownProblem['kind'], string>> = {
  missing: 'Missing',
  wrong: 'To put right',
  'too-long': 'Too long',
  look: 'Look again',
};

/** What the form would not take as it stands, by the number of the question. */
export function ProblemList({ problems }: { problems: readonly ShownProblem[] }) {
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? 'One thing to look at' : `${problems.length} things to look at`;
  return (
    <Banner kind="caution" title={title}>
      <ul>
        {problems.map(({ number, says, kind }) => (
          <li key={`${number} ${says}`}>
            {KINDS[kind]}, question {number}: {says}.
          </li>
        ))}
      </ul>
    </Banner>
  );
}
