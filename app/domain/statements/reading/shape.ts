import type { Sentence } from './sentences.ts';

const LENGTHS = [3, 6, 10, 18, 30, 50];

/** How a sentence looks, whatever its words: length, capitals, digits, whether it is a heading or leads a list. */
export function shapeOf({ text, isHeading }: Sentence): string[] {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  const longer = LENGTHS.findIndex((length) => words.length <= length);
  const shape = [
    `length${longer === -1 ? LENGTHS.length : longer}`,
    `capitals${[0.25, 0.5, 0.8].filter((share) => capitals > share).length}`,
  ];
  if (/^\p{Ll}/u.test(text)) shape.push('small-start');
  if (isHeading) shape.push('heading');
  if (/\d/.test(text)) shape.push('digit');
  if (text === text.toUpperCase()) shape.push('all-capitals');
  if (isLead(text)) shape.push('lead');
  return shape;
}

/** Does a list follow? "Our policies include", "the following:". */
export function isLead(text: string): boolean {
  return /(?:includ\w*|follow\w*|below|are|to|that|through|by|namely|eg|such as|:)\s*:?\.?$/i.test(text);
}

/** Sentences that came split, without the look of the page: short ones without a verb or a stop are taken as headings. */
export function asSentences(texts: readonly string[]): Sentence[] {
  let heading: string | null = null;
  let from = 0;
  return texts.map((text, index) => {
    const isHeading = looksLikeHeading(text);
    const sentence = { index, text, from, to: from + text.length, paragraph: index, heading, isHeading };
    if (isHeading) heading = text;
    from += text.length + 1;
    return sentence;
  });
}

function looksLikeHeading(text: string): boolean {
  if (text.split(/\s+/).length > 9 || /[.;]$/.test(text) || !/^(?:\p{Lu}|\d)/u.test(text)) return false;
  return !/\b(?:is|are|was|were|has|have|will|we)\b/i.test(text);
}
