import { HEBREW_WORDS } from '../../words/greek-hebrew-words.ts';
import { makeLexicon } from '../lexicon.ts';

const PREFIX = /^[הולבמש](?=.{2})/;
const SUFFIX = /(?<=.{2})(?:ימ|ות|ית|יה|ה|י|ת)$/;

/** Hebrew words without their article, prepositions and endings. */
export const hebrewLexicon = makeLexicon([HEBREW_WORDS], (text) => {
  const bare = text.replace(PREFIX, '');
  return [...new Set([text, bare, text.replace(SUFFIX, ''), bare.replace(SUFFIX, '')])];
});
