import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { FieldRow } from '#app/domain/integrations/contract/field-rows.ts';
import type { DescribedOperation } from './describe-operations.ts';

/** One operation: what it does, what it takes, what it answers. */
export function OperationPart({ operation }: { operation: DescribedOperation }) {
  const { id, title, method, path, about, scopes, parameters, body, answer, refusals, call } = operation;
  return (
    <Section title={title} id={id}>
      <p>
        <code>
          {method} {path}
        </code>
      </p>
      <p>{about}</p>
      <p>
        {scopes === null ? 'No token is needed. ' : `Scope: ${scopes}. `}
        Refusals: {refusals}.
      </p>
      <pre className="code">
        <code>{call}</code>
      </pre>
      {parameters.length === 0 ? null : (
        <FieldTable caption={`Parameters: ${title.toLowerCase()}`} rows={parameters} />
      )}
      {body === null ? null : (
        <Disclosure summary={`What is sent: ${body.type}`}>
          <p>{body.note}</p>
          <FieldTable caption={`Fields that are sent: ${title.toLowerCase()}`} rows={body.fields} />
        </Disclosure>
      )}
      <Disclosure summary={`What is answered: ${answer.type}`}>
        <pre className="code">
          <code>{answer.example}</code>
        </pre>
        <FieldTable caption={`Fields of the answer: ${title.toLowerCase()}`} rows={answer.fields} />
      </Disclosure>
    </Section>
  );
}

function FieldTable({ caption, rows }: { caption: string; rows: readonly FieldRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'path', label: 'Field' },
        { key: 'holds', label: 'Holds' },
        { key: 'about', label: 'Meaning' },
      ]}
      rows={rows.map(({ path, holds, about }) => ({
        key: path,
        cells: { path: <code>{path}</code>, holds, about },
      }))}
    />
  );
}
