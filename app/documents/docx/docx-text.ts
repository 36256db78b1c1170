import { AlignmentType, LevelFormat, Paragraph, TextRun } from 'docx';
import type { ReadableBlock, ReadableRun } from '#app/domain/statements/publication/readable.ts';
import { xmlText } from './xml-text.ts';

/** Letters that run from right to left, with what stands between them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*/gu;

/** The runs of a text: what runs from right to left is marked as such, so that Word sets it in the font and order of its script. */
export function runsOf(text: string): TextRun[] {
  const said = xmlText(text);
  const runs: TextRun[] = [];
  let at = 0;
  for (const found of said.matchAll(RIGHT_TO_LEFT)) {
    if (found.index > at) runs.push(new TextRun(said.slice(at, found.index)));
    runs.push(new TextRun({ text: found[0], rightToLeft: true }));
    at = found.index + found[0].length;
  }
  if (at < said.length || runs.length === 0) runs.push(new TextRun(said.slice(at)));
  return runs;
}

/** A point of a list. */
export function itemParagraph(text: string): Paragraph {
  return new Paragraph({ children: runsOf(text), bullet: { level: 0 } });
}

const STEPS = 'steps';

/** How steps are counted: 1., 2., 3., set in like the points of a list. */
export const NUMBERING = {
  config: [
    {
      reference: STEPS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 720, hanging: 360 } } },
        },
      ],
    },
  ],
};

/**
 * The paragraphs of a block of the statement.
 *
 * @param instance tells one list of steps from another, so that each begins with 1
 */
export function blockParagraphs({ kind, lines }: ReadableBlock, instance: number): Paragraph[] {
  return lines.map((runs) => {
    const children = runs.flatMap(textRuns);
    if (kind === 'list') return new Paragraph({ children, bullet: { level: 0 } });
    if (kind === 'steps')
      return new Paragraph({ children, numbering: { reference: STEPS, level: 0, instance } });
    return new Paragraph({ children });
  });
}

function textRuns({ text, note }: ReadableRun): TextRun[] {
  if (note === null) return runsOf(text);
  return [...runsOf(text), new TextRun({ text: String(note), superScript: true })];
}
