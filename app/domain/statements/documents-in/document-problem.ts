import { Refused } from '#app/platform/problems.ts';
import { writeCount } from '#app/domain/wording/written.ts';

/** Limits of what is read: bytes of a file, pages of a PDF, characters of text, milliseconds of work, bytes of memory
 * while it is opened. */
export const DOCUMENT_LIMITS = {
  bytes: 25 * 1024 * 1024,
  pages: 150,
  characters: 2_000_000,
  milliseconds: 20_000,
  memory: 800 * 1024 * 1024,
} as const;

/** Why a document was not read. Each is a code `document.…` of `Refused`. */
export const DOCUMENT_PROBLEMS = [
  'empty',
  'too-large',
  'too-long',
  'no-text',
  'no-letters',
  'password',
  'broken',
  'old-word',
  'rich-text',
  'picture',
  'spreadsheet',
  'unknown-kind',
  'took-too-long',
  'took-too-much',
] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** A refusal of a document, with what its words need: the number of pages. */
export function documentRefused(problem: DocumentProblem, details: Record<string, unknown> = {}): Refused {
  return new Refused(`document.${problem}`, details);
}

const FIXES: Readonly<Record<DocumentProblem, string>> = {
  empty: 'This file holds nothing. Choose the file of the statement.',
  'too-large': 'This file is larger than 25 MB. Save it without pictures, or paste its text.',
  'too-long':
    'This PDF is too long. Save only the pages of the statement as a PDF of their own, then choose that file.',
  'no-text':
    'This PDF holds pictures of pages, no text: it was scanned. Ask whoever made it for the Word file or a PDF with text, have it recognised (OCR) first, or paste the text.',
  'no-letters':
    'The letters of this PDF cannot be told: its fonts carry no meaning. Save it from Word as a PDF again, choose the Word file, or paste the text.',
  password: 'This file is protected by a password. Save it without one, then choose it again.',
  broken:
    'This file is broken: it ends too early or is put together wrongly. Open it, save it again, then choose it.',
  'old-word':
    'This is a Word file of the old kind (.doc). Save it in Word as .docx or as PDF, then choose that file.',
  'rich-text': 'This is a rich text file (.rtf). Save it as .docx or PDF, then choose that file.',
  picture:
    'This is a picture. Choose a PDF, a Word file (.docx), a web page or a text file, or paste the text.',
  spreadsheet:
    'This is a spreadsheet or another packed file. Choose a PDF, a Word file (.docx) or a text file.',
  'unknown-kind':
    'This file is of a kind that Daylight cannot read. Choose a PDF, a Word file (.docx), a web page or a text file.',
  'took-too-long':
    'Reading this file took too long, so it was stopped. Save it again as a plain PDF, choose the Word file, or paste the text.',
  'took-too-much':
    'Opening this file takes far more memory than a statement needs, so it was stopped. Save it again as a plain PDF, choose the Word file, or paste the text.',
};

/** What to do about a document that was refused, for its field of the form; null where the error is none of these. */
export function documentFix(error: unknown): string | null {
  if (!(error instanceof Refused)) return null;
  const problem = DOCUMENT_PROBLEMS.find((name) => error.code === `document.${name}`);
  if (problem === undefined) return null;
  const { pages } = error.details;
  if (problem !== 'too-long' || typeof pages !== 'number') return FIXES[problem];
  return `This PDF has ${writeCount(pages)} pages; at most ${DOCUMENT_LIMITS.pages} are read. Save only the pages of the statement as a PDF of their own, then choose that file.`;
}
