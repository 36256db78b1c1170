import type { DocumentProblem } from './document-problem.ts';

export type DetectedKind = { kind: 'pdf' | 'docx' | 'text' } | { problem: DocumentProblem };

/**
 * What a file is, by what it holds and not by its name. Web pages are texts here: they are told apart when decoded.
 */
export function detectKind(bytes: Uint8Array): DetectedKind {
  if (bytes.length === 0) return { problem: 'empty' };
  const start = latin(bytes, 0, 1024);
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK\u0003\u0004')) return zipKind(bytes);
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return { problem: olderOfficeKind(bytes) };
  if (start.startsWith('{\\rtf')) return { problem: 'rich-text' };
  if (PICTURES.some((mark) => start.startsWith(mark))) return { problem: 'picture' };
  if (isBinary(bytes)) return { problem: 'unknown-kind' };
  return { kind: 'text' };
}

const PICTURES = ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\u0000', 'MM\u0000*', 'RIFF', 'BM'];

function zipKind(bytes: Uint8Array): DetectedKind {
  // The names of the parts stand uncompressed at the end of the file.
  const names = latin(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (names.includes('word/document') || latin(bytes, 0, 65_536).includes('word/document'))
    return { kind: 'docx' };
  if (names.includes('[Content_Types].xml') || names.includes('mimetype')) return { problem: 'spreadsheet' };
  return names.includes('PK\u0005\u0006') ? { problem: 'spreadsheet' } : { problem: 'broken' };
}

/** The older container holds old Word files, and new ones that are locked with a password. */
function olderOfficeKind(bytes: Uint8Array): DocumentProblem {
  const head =
    latin(bytes, 0, 262_144) + latin(bytes, Math.max(262_144, bytes.length - 65_536), bytes.length);
  const holds = (name: string) => head.includes(Array.from(name).join('\u0000'));
  if (holds('EncryptedPackage')) return 'password';
  return holds('WordDocument') ? 'old-word' : 'unknown-kind';
}

/** Control characters that no text holds, in the first part of the file; the zeros of UTF-16 are no sign. */
function isBinary(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 8192);
  const [one, two] = first;
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  let zeros = 0;
  let odd = 0;
  for (const byte of first) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  const looksWide = marked || (zeros > first.length * 0.3 && zeros < first.length * 0.6);
  return odd > first.length * 0.01 || (zeros > 0 && !looksWide);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, Math.max(from, to))).toString('latin1');
}
