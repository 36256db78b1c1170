import { ARABIC_BUSINESS } from '../../words/arabic/business.ts';
import { ARABIC_PLACES } from '../../words/arabic/places.ts';
import { ARABIC_STATE } from '../../words/arabic/state.ts';
import { makeLexicon } from '../lexicon.ts';
import { fold, plainForm } from '../scripts.ts';

/** Article, conjunction and prepositions that are written as part of an Arabic word. */
const PREFIXES = ['وال', 'بال', 'فال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ل', 'ب'];
/** Endings of number and gender in Arabic, of number and attribution in Persian; in the plain form. */
const SUFFIXES = ['هاي', 'ها', 'يه', 'ات', 'ين', 'ون', 'ان', 'يي', 'ه', 'ي', 'ا'];
const LEAST_STEM = 2;

/** Arabic and Persian words by their stems: "للصناعات" → industry. */
export const arabicLexicon = makeLexicon(
  [ARABIC_BUSINESS, ARABIC_STATE, ARABIC_PLACES].map((table) => plainForm(table, 'arabic')),
  stemsOf,
);

/** The word itself, then without prefix, without suffix, without both. */
function stemsOf(text: string): readonly string[] {
  const bare = PREFIXES.filter(
    (prefix) => text.startsWith(prefix) && text.length - prefix.length >= LEAST_STEM,
  ).map((prefix) => text.slice(prefix.length));
  const starts = [text, ...bare];
  const stems = new Set(starts);
  for (const start of starts) {
    for (const suffix of SUFFIXES) {
      if (start.endsWith(suffix) && start.length - suffix.length > LEAST_STEM)
        stems.add(start.slice(0, -suffix.length));
    }
  }
  return [...stems];
}

/** Consonants of an Arabic word in Latin letters, without its article. */
export function soundArabic(text: string): string {
  return fold(text.replace(/^(?:وال|بال|ال|لل)(?=.{2})/, ''));
}
