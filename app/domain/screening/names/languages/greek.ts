import { GREEK_WORDS } from '../../words/greek-hebrew-words.ts';
import { makeLexicon, withoutEndings } from '../lexicon.ts';

const ENDINGS: ReadonlySet<string> = new Set(
  'α η ο ι υ ε ω ασ ησ οσ εσ εισ εωσ ου ουσ ων ια ιασ ιο ιου ιων ιεσ ικη ικο ικοσ ικων ικησ ικα ικου ματοσ ματων ματα αι οι οισ ισ υσ ση σησ σεισ σεων σεωσ τα'.split(
    ' ',
  ),
);
const LONGEST_ENDING = 5;

/** Greek words by their stems, accents away. */
export const greekLexicon = makeLexicon([GREEK_WORDS], (text) =>
  withoutEndings(text, ENDINGS, LONGEST_ENDING),
);
