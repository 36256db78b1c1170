import type { StepKey } from '#app/domain/statements/path/work-steps.ts';
import { paths } from '#app/http/paths.ts';

type StatementPage = { key: string; label: string; href: (id: string) => string };

/** The pages about the statement as a whole. */
export const WHOLE_PAGES = [
  { key: 'overview', label: 'Overview', href: (id: string) => paths.statement(id) },
  { key: 'about', label: 'Period and companies', href: (id: string) => paths.statementSettings(id) },
  { key: 'tasks', label: 'Tasks', href: (id: string) => paths.statementTasks(id) },
  { key: 'changes', label: 'Changes', href: (id: string) => paths.statementChanges(id) },
] as const satisfies readonly StatementPage[];

/** The pages of each step of the work. The first is where the step itself leads. */
export const STEP_PAGES = {
  write: [
    { key: 'text', label: 'Whole text', href: (id: string) => paths.statementText(id) },
    { key: 'sections', label: 'Sections', href: (id: string) => `${paths.statement(id)}#sections` },
    { key: 'facts', label: 'Facts', href: (id: string) => paths.statementFacts(id) },
    { key: 'evidence', label: 'Evidence', href: (id: string) => paths.statementEvidence(id) },
    { key: 'last-year', label: 'Last year', href: (id: string) => paths.statementLastYear(id) },
  ],
  check: [
    { key: 'check', label: 'Checks', href: (id: string) => paths.statementCheck(id) },
    { key: 'benchmark', label: 'Where it stands', href: (id: string) => paths.statementBenchmark(id) },
  ],
  approve: [{ key: 'approval', label: 'Approval', href: (id: string) => paths.statementApproval(id) }],
  publish: [
    { key: 'publication', label: 'Publication', href: (id: string) => paths.statementPublication(id) },
    { key: 'registry', label: 'Registry', href: (id: string) => paths.statementRegistry(id) },
    { key: 'countries', label: 'Other countries', href: (id: string) => paths.statementCountries(id) },
  ],
  'follow-up': [{ key: 'goals', label: 'Goals', href: (id: string) => paths.statementGoals(id) }],
} as const satisfies Readonly<Record<StepKey, readonly StatementPage[]>>;

/** A page of a statement, by the name under which the navigation knows it. */
export type PageKey = (typeof WHOLE_PAGES)[number]['key'] | (typeof STEP_PAGES)[StepKey][number]['key'];
