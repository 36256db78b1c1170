import { useRouteLoaderData } from '@remix-run/react';
import type { PlaceStep } from '#app/components/layout/page.tsx';
import { PathNav, type PathPlace } from '#app/components/layout/path-nav.tsx';
import { STEPS } from '#app/domain/statements/path/work-steps.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { paths } from '#app/http/paths.ts';
import type { loader } from './path.ts';
import { type PageKey, STEP_PAGES, WHOLE_PAGES } from './statement-pages.ts';
import { STEP_NAMES } from './step-words.ts';

/** Where the pages of one statement stand: "Statements / Year to 31 March 2026". */
export function statementPlace(id: string, title: string): readonly PlaceStep[] {
  return [
    { label: 'Statements', href: paths.statements() },
    { label: beginLine(title), href: paths.statement(id) },
  ];
}

/** Where a page of a statement stands in the work: the steps with their state, and the pages of this step. */
export function StatementNav({ id, current }: { id: string; current: PageKey }) {
  const path = useRouteLoaderData<typeof loader>('routes/statements/path');
  const placeOf = (
    label: string,
    pages: readonly { key: PageKey; label: string; href: (id: string) => string }[],
    state?: PathPlace['state'],
  ): PathPlace => ({
    label,
    state,
    href: pages[0]?.href(id) ?? paths.statement(id),
    current: pages.some(({ key }) => key === current),
    pages: pages.map((page) => ({
      label: page.label,
      href: page.href(id),
      current: page.key === current,
    })),
  });
  const places = STEPS.map((key) =>
    placeOf(
      STEP_NAMES[key],
      STEP_PAGES[key],
      path?.steps.find((step) => step.key === key),
    ),
  );
  return <PathNav label="This statement" places={[placeOf('Statement', WHOLE_PAGES), ...places]} />;
}
