import { readName } from '#app/domain/screening/names/read-name.ts';
import { searchWords } from '../search-tokens.ts';

const LETTERS = 4;

/**
 * How the telling words of a name begin, as suppliers are looked up (see searchTokens): words of business and trade
 * are left out where another word stands.
 */
export function beginnings(name: string): string[] {
  const telling = readName(name)
    .words.filter(({ word }) => word.says === 'rare' || word.says === 'common')
    .map(({ from, to }) => name.slice(from, to));
  const words = (telling.length > 0 ? telling : [name]).flatMap(searchWords);
  return words.map((word) => word.slice(0, LETTERS)).filter((start) => start.length > 1);
}
