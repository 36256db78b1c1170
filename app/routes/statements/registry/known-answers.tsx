import { Link } from '@remix-run/react';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { paths } from '#app/http/paths.ts';
import type { ShownQuestion } from './group-view-model.ts';

/** What the portal knows from the statement, so that nobody types it here. */
export function KnownAnswers({ id, questions }: { id: string; questions: readonly ShownQuestion[] }) {
  const known = questions.filter((question) => question.known !== null);
  if (known.length === 0) return null;
  return (
    <Section title="Taken from the statement">
      <p className="hint">
        To change these, change <Link to={paths.statementSettings(id)}>what the statement is about</Link>, its{' '}
        <Link to={paths.statement(id)}>answers</Link> or its{' '}
        <Link to={paths.statementApproval(id)}>approval and signature</Link>.
      </p>
      <FactList
        items={known.map(({ number, ask, known: answer }) => ({
          label: `${number} ${ask}`,
          value: answer || 'Not known yet',
        }))}
      />
    </Section>
  );
}
