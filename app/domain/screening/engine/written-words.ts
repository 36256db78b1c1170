import type { ReadName } from '../names/read-name.ts';
import { fold, scriptOf } from '../names/scripts.ts';

/** Gives the words at positions `from`..`to` of a name as they were written, with the reading of other scripts. */
export type WrittenWords = (from: number, to: number) => string;

/** Prepares a name for quoting its words in sentences. */
export function writtenWords(read: ReadName): WrittenWords {
  return (from, to) => {
    const words = read.words.slice(from, to);
    const quoted = words
      .map((one) => read.written.slice(one.from, one.to))
      .filter((text, at, all) => text !== all[at - 1])
      .join(' ');
    const reading = words.map(({ word }) => word.text).join(' ');
    return scriptOf(quoted) === 'latin' || fold(quoted) === '' ? `“${quoted}”` : `“${quoted}” (${reading})`;
  };
}
