import { decodeText, isWholePage, looksLikeHtml } from './decode-text.ts';
import { detectKind } from './detect-kind.ts';
import { type DocumentBlock, type DocumentWarning, type ReadDocument, textOfBlocks } from './document.ts';
import { DOCUMENT_LIMITS, documentRefused } from './document-problem.ts';
import { htmlBlocks } from './html-blocks.ts';
import { detectLanguage, languageName } from './language.ts';
import { plainBlocks } from './plain-blocks.ts';
import { readPdf } from './read-pdf.ts';
import { runDocumentProcess } from './run-document-process.server.ts';

/**
 * Reads a document as text: PDF, Word, a web page, or plain text in UTF-8, UTF-16 or Windows-1252. What it is is told by
 * what it holds; only a text that is called .txt is no piece of a web page, whatever signs stand in it.
 *
 * @param signal ends the reading early
 * @throws Refused `document.…`; `documentFix` gives the words for the field of the form
 */
export async function readDocument(
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  signal?: AbortSignal,
): Promise<ReadDocument> {
  if (bytes.length > DOCUMENT_LIMITS.bytes) throw documentRefused('too-large');
  const detected = detectKind(bytes);
  if ('problem' in detected) throw documentRefused(detected.problem);
  if (detected.kind === 'text') return readPlain(decodeText(bytes), fileName);
  const opened = await runDocumentProcess({ kind: detected.kind, bytes }, { ...DOCUMENT_LIMITS, signal });
  if ('html' in opened) return finish('docx', htmlBlocks(opened.html), { pages: null, empty: 0 });
  const { blocks, pages, empty } = readPdf(opened.sheets);
  return finish('pdf', blocks, { pages, empty });
}

/**
 * Reads what was pasted into a field: plain text, or HTML from Word or a web page.
 *
 * @throws Refused `document.empty` where there is no text in it
 */
export function readText(text: string): ReadDocument {
  const cut = beginningOf(text);
  return finishText(cut, looksLikeHtml(cut));
}

function readPlain(text: string, fileName: string): ReadDocument {
  const cut = beginningOf(text);
  return finishText(cut, /\.txt$/i.test(fileName) ? isWholePage(cut) : looksLikeHtml(cut));
}

const beginningOf = (text: string) => text.slice(0, DOCUMENT_LIMITS.characters * 4);

function finishText(text: string, isHtml: boolean): ReadDocument {
  const blocks = isHtml ? htmlBlocks(text) : plainBlocks(text);
  return finish(isHtml ? 'html' : 'text', blocks, { pages: null, empty: 0 });
}

function finish(
  kind: ReadDocument['kind'],
  blocks: readonly DocumentBlock[],
  { pages, empty }: { pages: number | null; empty: number },
): ReadDocument {
  const kept = firstBlocks(blocks);
  if (kept.length === 0) throw documentRefused('empty');
  const text = textOfBlocks(kept);
  const language = detectLanguage(text);
  const warnings: DocumentWarning[] = [];
  if (language !== null && language !== 'en')
    warnings.push({
      code: 'language',
      says: `This text reads as ${languageName(language)}; the checks understand English.`,
    });
  if (empty > 0)
    warnings.push({
      code: 'pages-without-text',
      says: `${empty} of ${pages} pages hold no text: they may be pictures. What they say is missing here.`,
    });
  if (kept.length < blocks.length)
    warnings.push({ code: 'text-cut', says: 'This document is very long: only its first part was read.' });
  return { kind, text, blocks: kept, pages, language, warnings };
}

/** As many blocks as fit the longest text that is read. */
function firstBlocks(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let length = 0;
  return blocks.filter(({ text }) => (length += text.length) <= DOCUMENT_LIMITS.characters);
}
