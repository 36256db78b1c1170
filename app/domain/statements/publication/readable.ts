import type { SectionKey } from '../area.ts';
import type { StatementContent } from '../content.ts';
import type { FrozenFact } from '../facts/fact.ts';
import { type Block, readBlocks } from '../facts/marked-text.ts';

/** A piece of text; a linked number carries the number of the note that says where it comes from. */
export type ReadableRun = { text: string; note: number | null };
export type ReadableBlock = { kind: Block['kind']; lines: ReadableRun[][] };
export type ReadableSection = { key: SectionKey; title: string; parts: ReadablePart[] };
/** The answer to one question, under its heading where it has one. */
type ReadablePart = { heading: string | null; blocks: ReadableBlock[] };

/** Where a number in the text comes from. */
export type NumberNote = {
  number: number;
  written: string;
  label: string;
  /** The day it was taken from the record. */
  at: string;
  /** The list or table outside the organisation that it rests on. */
  source: { title: string; edition: string; date: string } | null;
};

/** A statement as it is read: what every page and file for the public is made from. */
export type ReadableStatement = { sections: ReadableSection[]; notes: NumberNote[] };

/**
 * Lays a version out for readers: its main text, without what only another country asks for, and notes to its linked
 * numbers in the order in which they first stand in the text.
 */
export function readableStatement(content: StatementContent): ReadableStatement {
  const facts = new Map(content.facts.map((fact) => [fact.key, fact]));
  const notes: NumberNote[] = [];
  const numbers = new Map<string, number>();
  const noteOf = (key: string | null, written: string): number | null => {
    const fact = key === null ? undefined : facts.get(key);
    if (key === null || fact === undefined) return null;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    numbers.set(key, number);
    notes.push(toNote(number, written, fact));
    return number;
  };
  const sections = content.sections.map(({ key, title, answers }) => ({
    key,
    title,
    parts: answers
      .filter((answer) => answer.onlyFor.length === 0)
      .map(({ heading, text, standing }) => ({
        heading,
        blocks: readBlocks(text === '' && standing === 'nothing-to-report' ? NOTHING : text).map(
          ({ kind, lines }) => ({
            kind,
            lines: lines.map((runs) =>
              runs.map(({ text: said, fact }) => ({ text: said, note: noteOf(fact, said) })),
            ),
          }),
        ),
      }))
      .filter(({ blocks }) => blocks.length > 0),
  }));
  return { sections: sections.filter(({ parts }) => parts.length > 0), notes };
}

const NOTHING = 'There is nothing to report for this period.';

function toNote(number: number, written: string, { label, at, source }: FrozenFact): NumberNote {
  return { number, written, label, at: at.slice(0, 10), source };
}

const LEADS: Readonly<Record<ReadableBlock['kind'], (place: number) => string>> = {
  paragraph: () => '',
  list: () => '- ',
  steps: (place) => `${place}. `,
};

/** Stands before and after the approved text in a plain file that says more than it. */
export const RULE = '-'.repeat(60);

/** The main text as plain text: headings and paragraphs with an empty line between, list items after "- ", steps after their number. */
export function plainStatement(content: StatementContent): string {
  const { sections } = readableStatement(content);
  const lines = sections.flatMap(({ title, parts }) => [
    title,
    ...parts.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading]),
      ...blocks.map(({ kind, lines: of }) =>
        of.map((runs, at) => `${LEADS[kind](at + 1)}${runs.map(({ text }) => text).join('')}`).join('\n'),
      ),
    ]),
  ]);
  return `${[content.title, ...lines].join('\n\n')}\n`;
}
