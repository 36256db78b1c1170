import { MovementRows, type MovementRow } from '#app/components/charts/movement-rows.tsx';
import { FoundMark, type FoundKind } from '#app/components/status/found-mark.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { STEPS, type StandingLine } from './benchmark-view.ts';

type PictureProps = {
  title: string;
  caption: string;
  sentence: string;
  rows: readonly MovementRow[];
  lines: readonly StandingLine[];
};

/** Where things stand, this year and last: a picture, and the same as a table. */
export function StandingPicture({ title, caption, sentence, rows, lines }: PictureProps) {
  return (
    <>
      <MovementRows
        title={title}
        sentence={sentence}
        steps={STEPS}
        rows={rows}
        note="A full circle is this statement, a ring the one before it, a line between them what moved. No mark: nothing to place."
      />
      <details>
        <summary>{caption}</summary>
        <Table
          caption={caption}
          captionHidden
          columns={[
            { key: 'label', label: 'What' },
            { key: 'now', label: 'This statement' },
            { key: 'before', label: 'Last year' },
            { key: 'moved', label: 'What moved' },
          ]}
          rows={lines.map(({ key, label, now, kind, before, moved }) => ({
            key,
            cells: { label, now: <FoundMark kind={kind}>{now}</FoundMark>, before, moved },
          }))}
        />
      </details>
    </>
  );
}

type MetricLine = { key: string; label: string; kind: FoundKind; word: string; evidence: readonly string[] };

/** The ingredients of a scheme with the sentences they rest on. */
export function SchemeTable({ caption, lines }: { caption: string; lines: readonly MetricLine[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'label', label: 'Ingredient' },
        { key: 'state', label: 'In this text' },
        { key: 'evidence', label: 'Rests on' },
      ]}
      rows={lines.map(({ key, label, kind, word, evidence }) => ({
        key,
        cells: {
          label,
          state: <FoundMark kind={kind}>{word}</FoundMark>,
          evidence: evidence.length === 0 ? 'No sentence' : <Quotes of={evidence} />,
        },
      }))}
    />
  );
}

function Quotes({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </>
  );
}
