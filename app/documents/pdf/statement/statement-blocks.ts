import type { StatementContent } from '#app/domain/statements/content.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import {
  type NumberNote,
  type ReadableRun,
  readableStatement,
} from '#app/domain/statements/publication/readable.ts';
import type { PaperBlock } from '../flow/paper-view.ts';
import { noteMark, withoutNoteMarks } from '../text/note-marks.ts';

/** The text of a statement: its sections, the companies it covers, and where its numbers come from. */
export function statementBlocks(content: StatementContent): PaperBlock[] {
  const { sections, notes } = readableStatement(content);
  return [
    ...sections.flatMap(({ title, parts }): PaperBlock[] => [
      { kind: 'heading', level: 1, text: title },
      ...parts.flatMap(({ heading, blocks }): PaperBlock[] => [
        ...(heading === null ? [] : [{ kind: 'heading' as const, level: 2 as const, text: heading }]),
        ...blocks.map(({ kind, lines }): PaperBlock =>
          kind === 'paragraph'
            ? { kind, text: lines.map(textOf).join('\n') }
            : { kind: 'list', items: lines.map(textOf), numbered: kind === 'steps' },
        ),
      ]),
    ]),
    ...memberBlocks(content),
    ...noteBlocks(notes),
  ];
}

function textOf(runs: readonly ReadableRun[]): string {
  return runs
    .map(({ text, note }) => withoutNoteMarks(text) + (note === null ? '' : noteMark(note)))
    .join('');
}

function memberBlocks({ kind, members, organisation }: StatementContent): PaperBlock[] {
  if (kind === 'single' || members.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Companies covered' },
    {
      kind: 'paragraph',
      text: `\u2068${organisation.name}\u2069 makes this statement for itself and for the companies marked as covered.`,
    },
    {
      kind: 'table',
      columns: [
        { head: 'Company', share: 3 },
        { head: 'Company number', share: 1.4 },
        { head: 'Covered', share: 2 },
      ],
      rows: members.map(memberRow),
      empty: '',
    },
  ];
}

/** Name, number, and whether the statement speaks for the company. */
export function memberRow({
  name,
  companyNumber,
  included,
  reason,
}: StatementContent['members'][number]): string[] {
  const covered = included ? 'Yes' : reason === '' ? 'No' : `No: ${reason}`;
  return [`\u2068${name}\u2069`, companyNumber ?? '', covered];
}

function noteBlocks(notes: readonly NumberNote[]): PaperBlock[] {
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Where the numbers come from' },
    {
      kind: 'paragraph',
      soft: true,
      text: 'Numbers with a note in brackets were taken from the organisation’s record on the day given here.',
    },
    {
      kind: 'table',
      notes: notes.map(({ number }) => number),
      columns: [
        { head: 'Note', share: 0.55 },
        { head: 'What', share: 2.7 },
        { head: 'Value', share: 1.5 },
        { head: 'Source and edition', share: 2.5 },
        { head: 'Day', share: 1.5 },
      ],
      rows: notes.map(({ number, written, label, at, source }) => [
        String(number),
        label,
        written,
        source
          ? `${source.title}, ${source.edition}, ${dayInWords(source.date)}`
          : 'The organisation’s own record',
        dayInWords(at),
      ]),
      empty: '',
    },
  ];
}
