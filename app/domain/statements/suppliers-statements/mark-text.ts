import type { KeptFinding, SentencePlace } from './supplier-statement.ts';

/** A sentence that findings rest on: numbered in the order of the text, with the numbers of their checks. */
export type MarkedSentence = SentencePlace & { number: number; checks: string[] };

/** A stretch of text, and the sentence it belongs to. `first` where that sentence begins here, `last` where it ends. */
type TextStretch = { text: string; sentence: MarkedSentence | null; first: boolean; last: boolean };

export type MarkedParagraph = { isItem: boolean; stretches: TextStretch[] };

/** The sentences that findings rest on, in the order of the text. */
export function markedSentences(
  findings: readonly Pick<KeptFinding, 'check' | 'places'>[],
): MarkedSentence[] {
  const found = new Map<string, Omit<MarkedSentence, 'number'>>();
  for (const { check, places } of findings)
    for (const { from, to } of places) {
      const before = found.get(`${from} ${to}`);
      if (before) before.checks.push(check);
      else found.set(`${from} ${to}`, { from, to, checks: [check] });
    }
  return [...found.values()]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((sentence, place) => ({ ...sentence, number: place + 1 }));
}

/**
 * A text in paragraphs, cut where its marked sentences begin and end. Of two that overlap the first is marked; a sentence
 * that runs over lines is marked in each.
 */
export function markText(text: string, sentences: readonly MarkedSentence[]): MarkedParagraph[] {
  const paragraphs: MarkedParagraph[] = [];
  let at = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const stretches: TextStretch[] = [];
    let from = at;
    while (next < sentences.length) {
      const sentence = sentences[next];
      if (!sentence || sentence.from >= end) break;
      const [begin, stop] = [Math.max(sentence.from, from), Math.min(sentence.to, end)];
      if (stop > begin) {
        if (begin > from) stretches.push(plain(text.slice(from, begin)));
        const whole = { first: begin === sentence.from, last: stop === sentence.to };
        stretches.push({ text: text.slice(begin, stop), sentence, ...whole });
        from = stop;
      }
      if (sentence.to > end) break;
      next += 1;
    }
    if (from < end) stretches.push(plain(text.slice(from, end)));
    if (stretches.length > 0) paragraphs.push({ isItem: line.startsWith('- '), stretches });
    at = end + 1;
  }
  return paragraphs;
}

function plain(text: string): TextStretch {
  return { text, sentence: null, first: false, last: false };
}

/** Paragraphs in parts of about so many letters, for pages of a long text. Never without a part. */
export function partsOfText(paragraphs: readonly MarkedParagraph[], letters: number): MarkedParagraph[][] {
  const parts: MarkedParagraph[][] = [[]];
  let length = 0;
  for (const paragraph of paragraphs) {
    const own = paragraph.stretches.reduce((sum, { text }) => sum + text.length, 0);
    if (length > 0 && length + own > letters) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(paragraph);
    length += own;
  }
  return parts;
}
