import type { ReadDocument } from '../documents-in/document.ts';
import { languageName } from '../documents-in/language.ts';

/** What no statement does without, in whatever words it is written. */
const SUBJECT =
  /\bslavery\b|\btraffick(?:ing|ed)\b|\bforced (?:or compulsory )?labou?r\b|\bbonded labou?r\b|\bservitude\b|\bchild labou?r\b/i;

/**
 * Why a text that could be read is not taken as a supplier's statement, with the fix; null where it is taken. The checks
 * read English, so that a text in another language would look as if everything were missing.
 */
export function whyNotTaken({ text, language }: Pick<ReadDocument, 'text' | 'language'>): string | null {
  if (language !== null && language !== 'en')
    return `This text reads as ${languageName(language)}, and the checks read English. Look for the English text of the statement, or ask the supplier for it; the day to which it runs can be noted by hand.`;
  if (!SUBJECT.test(text))
    return 'This does not read like a modern slavery statement: it nowhere speaks of slavery, trafficking or forced labour. Look for the statement itself, often a PDF behind a link, and choose that.';
  return null;
}
