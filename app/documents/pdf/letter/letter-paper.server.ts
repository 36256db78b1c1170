import type { Readable } from 'node:stream';
import { drawPaper } from '../flow/draw-paper.server.ts';
import type { PaperBlock } from '../flow/paper-view.ts';

/** A letter: paragraphs with an empty line between, lines of a list with "- " before them. */
type LetterView = { to: string; from: string; day: string; words: string };

/** A letter of one or two pages, tagged, ready to be printed or attached to a mail. */
export function letterPaper({ to, from, day, words }: LetterView): Readable {
  return drawPaper({
    title: `Letter to ${to}`,
    locale: 'en',
    cover: {
      over: day,
      title: 'Your modern slavery statement',
      organisation: from,
      under: '',
      facts: [{ label: 'To', value: to }],
      table: null,
      standing: null,
    },
    long: false,
    foot: { first: from, second: `To ${to}` },
    mark: null,
    blocks: words
      .split(/\n\s*\n/)
      .filter((paragraph, place) => place > 0 || paragraph.trim() !== `To ${to}`)
      .flatMap(blocksOf),
  });
}

function blocksOf(paragraph: string): PaperBlock[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 0 && filled.every((line) => line.startsWith('- ')))
    return [{ kind: 'list', items: filled.map((line) => line.slice(2)) }];
  return filled.map((text) => ({ kind: 'paragraph', text }));
}
