import type { SectionChange } from '#app/domain/statements/approval/changes-since.ts';
import type { PaperBlock } from '../flow/paper-view.ts';

/** So many sentences of a section are told; the rest is counted. */
const MOST = 10;

/** What changed since last year: shares in a table, then the sentences themselves. */
export function changeBlocks(changes: readonly SectionChange[] | null): PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 1, text: 'What changed since last year' };
  if (changes === null)
    return [
      heading,
      { kind: 'paragraph', text: 'There is no statement of last year in Daylight to compare with.' },
    ];
  return [heading, tableOf(changes, 'Last year'), ...changes.flatMap(sentencesOf)];
}

/** What a correction says differently from the published text. */
export function correctedBlocks(changes: readonly SectionChange[]): PaperBlock[] {
  const differing = changes.filter(({ added, removed }) => added.length > 0 || removed.length > 0);
  return [
    { kind: 'heading', level: 1, text: 'What the correction changes' },
    tableOf(differing, 'Published'),
    ...differing.flatMap(sentencesOf),
  ];
}

function tableOf(changes: readonly SectionChange[], before: string): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: 'Section', share: 3 },
      { head: 'Words now', share: 1, end: true },
      { head: before, share: 1, end: true },
      { head: 'Unchanged', share: 1, end: true },
      { head: 'New sentences', share: 1.2, end: true },
      { head: 'Gone', share: 0.8, end: true },
    ],
    rows: changes.map(({ title, words, unchanged, added, removed }) => [
      title,
      String(words.now),
      String(words.before),
      `${Math.round(unchanged * 100)}%`,
      String(added.length),
      String(removed.length),
    ]),
    empty: 'No sentence differs.',
  };
}

function sentencesOf({ title, added, removed }: SectionChange): PaperBlock[] {
  if (added.length === 0 && removed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    ...listOf('New or reworded', added),
    ...listOf('No longer there', removed),
  ];
}

function listOf(words: string, sentences: readonly string[]): PaperBlock[] {
  if (sentences.length === 0) return [];
  const rest = sentences.length - MOST;
  const items = sentences.slice(0, MOST);
  return [
    { kind: 'heading', level: 3, text: words },
    { kind: 'list', items: rest > 0 ? [...items, `… and ${rest} more`] : items },
  ];
}
