import { LocalNav } from '#app/components/layout/local-nav.tsx';
import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';

export const STATEMENTS_PLACE: readonly PlaceStep[] = [{ label: 'Statements', href: paths.statements() }];

const PAGES = [
  { key: 'statements', label: 'Statements', href: paths.statements() },
  { key: 'calendar', label: 'Calendar', href: paths.statementCalendar() },
  { key: 'scope', label: 'Which laws apply?', href: paths.statementScope() },
  { key: 'companies', label: 'Companies', href: paths.companies() },
  { key: 'suppliers', label: 'Suppliers’ statements', href: paths.supplierStatements() },
  { key: 'requests', label: 'Requests', href: paths.statementRequests() },
  { key: 'check-text', label: 'Check a text', href: paths.checkText() },
  { key: 'approval-rules', label: 'Approval rules', href: paths.approvalRules() },
] as const;

/** The pages of the room of statements beside one another. */
export function StatementsNav({ current }: { current: (typeof PAGES)[number]['key'] }) {
  return (
    <LocalNav
      label="Statements"
      items={PAGES.map(({ key, label, href }) => ({ label, href, current: key === current }))}
    />
  );
}
