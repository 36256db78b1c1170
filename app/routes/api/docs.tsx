import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { SCOPE_WORDS, SCOPES } from '#app/domain/integrations/scopes.ts';
import { PROBLEMS } from '#app/domain/integrations/contract/problem.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { environment } from '#app/platform/environment.server.ts';
import { describeOperations } from './describe-operations.ts';
import { OperationPart } from './docs-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('The API') }];

export function loader() {
  const server = environment().publicUrl + paths.api();
  const problems = Object.entries(PROBLEMS).map(([status, words]) => ({ status, ...words }));
  return { server, operations: describeOperations(server), problems };
}

/** How the API works, made from the same schemas as its OpenAPI document. */
export default function ApiDocs() {
  const { server, operations, problems } = useLoaderData<typeof loader>();
  return (
    <PublicPage
      title="The API"
      lead="Your own programs can hold names against the lists in force and read what the cross-check of your register found."
    >
      <p>
        Everything is at <code>{server}</code> and described by an{' '}
        <a href={paths.openApi()}>OpenAPI 3.1 document</a>. A client of OpenSanctions’ match endpoint works
        when it is given this address and a token.
      </p>
      <Contents operations={operations} />
      <TokenPart />
      {operations.map((operation) => (
        <OperationPart key={operation.id} operation={operation} />
      ))}
      <ProblemPart problems={problems} />
    </PublicPage>
  );
}

function Contents({ operations }: { operations: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page">
      <ul>
        <li>
          <a href="#tokens">Tokens</a>
        </li>
        {operations.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#problems">Refusals</a>
        </li>
      </ul>
    </nav>
  );
}

function TokenPart() {
  return (
    <Section title="Tokens" id="tokens">
      <p>
        An owner or a compliance officer makes a token in Settings, API tokens. Send it with every request, as{' '}
        <code>Authorization: ApiKey dlt_…</code> or <code>Authorization: Bearer dlt_…</code>. A token is never
        taken from the address, and no cookie opens the API.
      </p>
      <Table
        caption="Scopes"
        columns={[
          { key: 'scope', label: 'Scope' },
          { key: 'about', label: 'What the token may be used for' },
        ]}
        rows={SCOPES.map((scope) => ({
          key: scope,
          cells: { scope: <code>{scope}</code>, about: SCOPE_WORDS[scope] },
        }))}
      />
    </Section>
  );
}

function ProblemPart({ problems }: { problems: { status: string; title: string; detail: string }[] }) {
  return (
    <Section title="Refusals" id="problems">
      <p>
        A refusal has a body of the type <code>application/problem+json</code> (RFC 9457). When fields cannot
        be taken, <code>errors</code> names each with its path and what is expected.
      </p>
      <Table
        caption="Statuses of refusals"
        captionHidden
        columns={[
          { key: 'status', label: 'Status' },
          { key: 'title', label: 'What it means' },
          { key: 'detail', label: 'What to do' },
        ]}
        rows={problems.map(({ status, title, detail }) => ({
          key: status,
          cells: { status: <span id={`problem-${status}`}>{status}</span>, title, detail },
        }))}
      />
    </Section>
  );
}
