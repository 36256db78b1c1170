/** What a word or phrase of another language means in English. */
export type Meaning = {
  readonly words: readonly string[];
  /** Words of the phrase. */
  readonly length: number;
};

/** A dictionary from one language family to English, in which words are looked up whatever their inflection. */
export type Lexicon = {
  /**
   * The longest phrase that begins at a position, or null when its first word is not known. `asName` passes over words
   * that may also be meant as a name (Mir: peace).
   */
  readonly find: (texts: readonly string[], at: number, asName: boolean) => Meaning | null;
};

const LONGEST_PHRASE = 4;

/**
 * Makes a dictionary from tables of lines "english words: stem stem phrase_of_stems". A "-" for English marks words
 * without meaning of their own, "~" before it words that may also be a name.
 *
 * @param stemsOf the stems that a written word may have, the likeliest first
 */
export function makeLexicon(
  tables: readonly string[],
  stemsOf: (text: string) => readonly string[],
): Lexicon {
  const { meanings, beginnings, alsoNames } = readTables(tables);
  const phrase = (texts: readonly string[], at: number, key: string, length: number): Meaning | null => {
    if (length < LONGEST_PHRASE && at + length < texts.length && beginnings.has(key)) {
      for (const stem of stemsOf(texts[at + length] ?? '')) {
        const longer = phrase(texts, at, `${key}_${stem}`, length + 1);
        if (longer !== null) return longer;
      }
    }
    const words = meanings.get(key);
    return words === undefined ? null : { words, length };
  };
  return {
    find(texts, at, asName) {
      let best: Meaning | null = null;
      for (const stem of stemsOf(texts[at] ?? '')) {
        const found = asName && alsoNames.has(stem) ? null : phrase(texts, at, stem, 1);
        if (found !== null && (best === null || found.length > best.length)) best = found;
      }
      return best;
    },
  };
}

/**
 * The entries of tables: stem or phrase → English words; every proper beginning of a phrase; and the words that may
 * also be a name, whose lines begin with "~".
 */
export function readTables(tables: readonly string[]): {
  meanings: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlySet<string>;
  alsoNames: ReadonlySet<string>;
} {
  const meanings = new Map<string, readonly string[]>();
  const beginnings = new Set<string>();
  const alsoNames = new Set<string>();
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    const border = line.indexOf(':');
    if (border < 0) continue;
    const english = line.slice(0, border).replace('~', '').trim();
    const words = english === '-' ? [] : english.split(' ');
    for (const key of line.slice(border + 1).split(' ')) {
      if (key === '') continue;
      if (meanings.has(key)) continue;
      meanings.set(key, words);
      if (line.startsWith('~')) alsoNames.add(key);
      for (let at = key.indexOf('_'); at > 0; at = key.indexOf('_', at + 1)) beginnings.add(key.slice(0, at));
    }
  }
  return { meanings, beginnings, alsoNames };
}

/** The word itself, then what is left when each of the endings that fits is taken off; stems keep two letters or more. */
export function withoutEndings(text: string, endings: ReadonlySet<string>, longest: number): string[] {
  const stems = [text];
  for (let length = 1; length <= longest && text.length - length >= 2; length += 1) {
    const ending = text.slice(text.length - length);
    if (endings.has(ending)) stems.push(text.slice(0, text.length - length));
  }
  return stems;
}
