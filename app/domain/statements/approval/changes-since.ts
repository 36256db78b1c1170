import { SECTION_TITLES, SECTIONS, type SectionKey } from '../area.ts';
import { plainText } from '../facts/marked-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import { countWords, wordDifferences } from '../writing/word-differences.ts';

/** How one section differs from last year's. */
export type SectionChange = {
  key: SectionKey;
  title: string;
  /** Words now and then. */
  words: { now: number; before: number };
  /** Share of this year's words that stood there last year, in their order, 0 to 1. */
  unchanged: number;
  /** Sentences that are new or reworded, as they stand now; and those that went. */
  added: string[];
  removed: string[];
};

/** What is compared: the answers' texts by section. */
export type Said = {
  sections: readonly {
    key: SectionKey;
    answers: readonly { text: string; onlyFor: readonly unknown[] }[];
  }[];
};

/** What is said this year and was not said last year, section by section. Sections that neither year has are left out. */
export function changesSince(before: Said, now: Said): SectionChange[] {
  return SECTIONS.flatMap((key) => {
    const [old, fresh] = [textOf(before, key), textOf(now, key)];
    if (old === '' && fresh === '') return [];
    return [changeOf(key, old, fresh)];
  });
}

function changeOf(key: SectionKey, old: string, fresh: string): SectionChange {
  const [then, today] = [sentencesOf(old), sentencesOf(fresh)];
  const words = { now: countWords(fresh), before: countWords(old) };
  const same = wordDifferences(old, fresh)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    key,
    title: SECTION_TITLES[key],
    words,
    unchanged: words.now === 0 ? 0 : Math.min(1, same / words.now),
    added: without(today, then),
    removed: without(then, today),
  };
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(bare));
  return sentences.filter((sentence) => !known.has(bare(sentence)));
}

const bare = (sentence: string) => sentence.toLowerCase().replaceAll(/\s+/g, ' ').trim();

function sentencesOf(text: string): string[] {
  return splitSentences(text)
    .filter(({ isHeading }) => !isHeading)
    .map((sentence) => sentence.text);
}

function textOf({ sections }: Said, key: SectionKey): string {
  return sections
    .filter((section) => section.key === key)
    .flatMap(({ answers }) => answers.filter(({ onlyFor }) => onlyFor.length === 0))
    .map(({ text }) => plainText(text).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
