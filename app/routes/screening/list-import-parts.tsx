import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { formatNumber } from '#app/http/format.ts';
import type { FormReply } from '#app/http/forms.ts';
import type { ImportModel, PreviewModel } from './list-import-model.ts';

const KINDS = [
  { key: 'added', label: 'New' },
  { key: 'changed', label: 'Changed' },
  { key: 'removed', label: 'Removed' },
  { key: 'moved', label: 'With another id' },
] as const;

/** What an edition would change: a picture of the counts, and the first rows of each kind. */
export function Preview({ preview }: { preview: PreviewModel }) {
  const { difference, samples, same } = preview;
  if (difference === null || same) return null;
  const rows = KINDS.flatMap(({ key, label }) =>
    samples[key].map((row) => ({
      key: `${key} ${row.key}`,
      cells: { kind: label, name: <span dir="auto">{row.name}</span>, id: row.key },
    })),
  );
  return (
    <Section title="What it would change">
      <BarChart
        title="Rows by what becomes of them"
        sentence={`${difference.added} new, ${difference.changed} changed, ${difference.removed} removed, ${difference.moved} with another id.`}
        bars={KINDS.map(({ key, label }) => ({
          key,
          label,
          value: difference[key],
          text: formatNumber('en', difference[key]),
        }))}
      />
      <Table
        caption="The first twenty of each"
        columns={[
          { key: 'name', label: 'Entry' },
          { key: 'kind', label: 'What becomes of it' },
          { key: 'id', label: 'Id' },
        ]}
        rows={rows}
        empty={<p>No row would change.</p>}
      />
    </Section>
  );
}

/** Rows that were left out, and what else there is to know of the file. */
export function RowNotes({ preview }: { preview: PreviewModel }) {
  if (preview.notes.length === 0) return null;
  return (
    <Section title={`${formatNumber('en', preview.skipped)} rows left out`}>
      <Table
        caption="Rows to know of"
        captionHidden
        columns={[
          { key: 'where', label: 'Where' },
          { key: 'says', label: 'What' },
          { key: 'skipped', label: 'Used' },
        ]}
        rows={preview.notes.map((note) => ({
          key: `${note.file} ${note.row} ${note.says}`,
          cells: {
            where: `${note.file}, row ${note.row}`,
            says: note.says,
            skipped: note.skipped ? 'Left out' : 'Used',
          },
        }))}
      />
      {preview.hidden > 0 ? <p>And {formatNumber('en', preview.hidden)} more.</p> : null}
    </Section>
  );
}

/** The last step: a person lets the edition through, with a reason where it was refused. */
export function PutInForce({
  view,
  preview,
  reply,
}: {
  view: ImportModel;
  preview: PreviewModel;
  reply: FormReply | undefined;
}) {
  if (preview.refusal !== null && !preview.refusal.mayOverrule) return null;
  return (
    <Section title="Put it in force">
      <p>
        Suppliers that the change touches are cross-checked again. You can go back to the edition before at
        any time.
      </p>
      <Form problems={reply?.fields} values={reply?.typed}>
        {preview.refusal === null ? null : (
          <TextArea
            name="reason"
            label="Why this edition is right all the same"
            hint="Kept with the edition and in the ledger."
            rows={2}
          />
        )}
        <SubmitButton>{`Put ${formatNumber('en', preview.rows)} entries of ${view.title} in force`}</SubmitButton>
      </Form>
    </Section>
  );
}
