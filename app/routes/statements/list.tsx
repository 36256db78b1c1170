import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { StatementsNav } from './statements-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Statements') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return { statements: await listStatements(viewer) };
}

export default function Statements() {
  const { statements } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Statements"
      lead="What the organisation tells the public about slavery and trafficking in its business and its supply chains."
    >
      <StatementsNav current="statements" />
      {statements.length === 0 ? (
        <EmptyState title="No statement yet">
          <p>A statement covers one financial year. It is written from what the portal already holds.</p>
        </EmptyState>
      ) : (
        <ul>
          {statements.map(({ id, organisation, period }) => (
            <li key={id}>
              {organisation}, {period.from} to {period.to}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
