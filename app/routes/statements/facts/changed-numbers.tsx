import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { FactsView } from './facts-view.ts';

type ChangedNumbersProps = { id: string; changed: FactsView['changed']; mayEdit: boolean };

/** The numbers of the text that the record has overtaken, and one button that brings all of them up to date. */
export function ChangedNumbers({ id, changed, mayEdit }: ChangedNumbersProps) {
  const movable = changed.filter(({ now }) => now !== null).length;
  return (
    <Section title="Numbers that have changed since they were written" id="numbers">
      <Table
        caption="Linked numbers that have changed"
        captionHidden
        columns={[
          { key: 'label', label: 'What' },
          { key: 'change', label: 'Change' },
          { key: 'where', label: 'Answer' },
          { key: 'written', label: 'Written on' },
        ]}
        rows={changed.map(({ key, label, was, now, questionId, ask, written }) => ({
          key,
          cells: {
            label,
            change:
              now === null
                ? `${was} in the text; the record holds nothing of it now: change the sentence`
                : `${was} in the text, ${now} now`,
            where: <Link to={paths.statementQuestion(id, questionId)}>{ask}</Link>,
            written,
          },
        }))}
        empty={<p>Every linked number says what the record says now.</p>}
      />
      {mayEdit && movable > 0 ? (
        <Form idPrefix="numbers">
          <SubmitButton name="intent" value="update">
            {bringWords(movable)}
          </SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}

function bringWords(movable: number): string {
  if (movable === 1) return 'Bring it up to date';
  return movable === 2 ? 'Bring both up to date' : `Bring all ${movable} up to date`;
}
