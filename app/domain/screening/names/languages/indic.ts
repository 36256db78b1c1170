import { INDIC_WORDS, THAI_WORDS } from '../../words/indic-thai-words.ts';
import { makeLexicon } from '../lexicon.ts';

/** Hindi, Bengali and Thai words as they are written. */
export const indicLexicon = makeLexicon(
  [INDIC_WORDS.normalize('NFKC'), THAI_WORDS.normalize('NFKC')],
  (text) => [text],
);
