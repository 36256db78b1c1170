import type { Sentence } from '../../reading/sentences.ts';
import type { ReadingEase } from '../report.ts';
import { countSyllables } from './syllables.ts';

/** The British government's own style guide asks for no more words in a sentence than this. */
const LONG = 25;

/**
 * Flesch reading ease of English prose: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word (Rudolf Flesch,
 * "A new readability yardstick", Journal of Applied Psychology 32, 1948), with the average length of sentences and the
 * share of long ones. Headings and fragments of fewer than four words are left out. Null where nothing is left.
 */
export function readingEaseOf(sentences: readonly Sentence[]): ReadingEase | null {
  const lengths: number[] = [];
  let syllables = 0;
  const counted = new Map<string, number>();
  for (const { text, isHeading } of sentences) {
    const words = isHeading ? [] : wordsOf(text);
    if (words.length < 4) continue;
    lengths.push(words.length);
    for (const word of words) {
      const known = counted.get(word) ?? countSyllables(word);
      counted.set(word, known);
      syllables += known;
    }
  }
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (words === 0) return null;
  const sentenceLength = words / lengths.length;
  return {
    score: 206.835 - 1.015 * sentenceLength - 84.6 * (syllables / words),
    words,
    sentences: lengths.length,
    sentenceLength,
    longSentences: lengths.filter((length) => length > LONG).length / lengths.length,
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)?/g) ?? [];
}
