import { readExample } from '#tests/support/statements/read-example.ts';
import { pickOne, type Random, seeded } from '../seeded-random.ts';

const FROM = ['strong', 'group', 'llp', 'public-body', 'last-year', 'hard-to-read'] as const;

/** A statement of so many words from paragraphs of the examples, its numbers changed: the same for the same seed. */
export function longText(words: number, seed = 1): string {
  return paragraphsOf(words, seeded(seed)).join('\n\n');
}

function paragraphsOf(words: number, next: Random): string[] {
  const pieces = FROM.flatMap((example) => readExample(example).split('\n\n'))
    .map((piece) => piece.trim())
    .filter((piece) => piece.endsWith('.'));
  const chosen: string[] = [];
  let left = words;
  while (left > 0) {
    const piece = withOtherNumbers(pickOne(next, pieces) ?? '', next)
      .split(' ')
      .slice(0, left);
    chosen.push(piece.join(' '));
    left -= piece.length;
  }
  return chosen;
}

function withOtherNumbers(text: string, next: Random): string {
  return text.replaceAll(/\b\d{2,3}\b/g, (number) => String(Number(number) + Math.floor(next() * 9)));
}
