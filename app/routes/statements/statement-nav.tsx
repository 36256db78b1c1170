import { LocalNav } from '#app/components/layout/local-nav.tsx';
import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';

/** Where the pages of one statement stand: "Statements / Year to 31 March 2026". */
export function statementPlace(id: string, title: string): readonly PlaceStep[] {
  return [
    { label: 'Statements', href: paths.statements() },
    { label: title.charAt(0).toUpperCase() + title.slice(1), href: paths.statement(id) },
  ];
}

/** In the order of the work: write, look, answer the authorities, approve, publish; then what is asked for now and then. */
const PAGES = [
  { key: 'overview', label: 'Overview', href: (id: string) => paths.statement(id) },
  { key: 'text', label: 'Whole text', href: (id: string) => paths.statementText(id) },
  { key: 'facts', label: 'Facts', href: (id: string) => paths.statementFacts(id) },
  { key: 'evidence', label: 'Evidence', href: (id: string) => paths.statementEvidence(id) },
  { key: 'check', label: 'Checks', href: (id: string) => paths.statementCheck(id) },
  { key: 'benchmark', label: 'Where it stands', href: (id: string) => paths.statementBenchmark(id) },
  { key: 'goals', label: 'Goals', href: (id: string) => paths.statementGoals(id) },
  { key: 'registry', label: 'Registry', href: (id: string) => paths.statementRegistry(id) },
  { key: 'countries', label: 'Other countries', href: (id: string) => paths.statementCountries(id) },
  { key: 'approval', label: 'Approval', href: (id: string) => paths.statementApproval(id) },
  { key: 'publication', label: 'Publication', href: (id: string) => paths.statementPublication(id) },
  { key: 'about', label: 'Period and companies', href: (id: string) => paths.statementSettings(id) },
  { key: 'last-year', label: 'Last year', href: (id: string) => paths.statementLastYear(id) },
  { key: 'tasks', label: 'Tasks', href: (id: string) => paths.statementTasks(id) },
  { key: 'changes', label: 'Changes', href: (id: string) => paths.statementChanges(id) },
] as const;

/** The pages of one statement beside one another. */
export function StatementNav({ id, current }: { id: string; current: (typeof PAGES)[number]['key'] }) {
  return (
    <LocalNav
      label="This statement"
      items={PAGES.map(({ key, label, href }) => ({ label, href: href(id), current: key === current }))}
    />
  );
}
