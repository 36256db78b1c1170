/** The kinds of file that can stand as evidence, by the endings of their names. */
const KINDS = {
  pdf: { words: 'PDF', type: 'application/pdf', endings: ['pdf'] },
  png: { words: 'PNG picture', type: 'image/png', endings: ['png'] },
  jpeg: { words: 'JPEG picture', type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  xlsx: {
    words: 'Excel workbook',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  docx: {
    words: 'Word document',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  csv: { words: 'CSV table', type: 'text/csv; charset=utf-8', endings: ['csv'] },
  text: { words: 'plain text', type: 'text/plain; charset=utf-8', endings: ['txt'] },
  mail: { words: 'mail message', type: 'message/rfc822', endings: ['eml'] },
} as const;

export type FileKind = keyof typeof KINDS;

/** For the file field: ".pdf,.png …". */
export const EVIDENCE_ENDINGS = Object.values(KINDS)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');

/** The largest evidence file, in bytes. */
export const LARGEST_EVIDENCE = 10 * 1024 * 1024;

/** The kinds in words, for hints and messages. */
export const TAKEN = 'PDF, PNG, JPEG, DOCX, XLSX, CSV, TXT or EML';

export function kindWords(kind: FileKind): string {
  return KINDS[kind].words;
}

/** The media type under which a file of the kind is handed out. */
export function mediaType(kind: FileKind): string {
  return KINDS[kind].type;
}

/** A file's name without folders and control characters, at most 120 characters, its ending kept. */
export function plainFileName(written: string): string {
  const bare = (written.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  if (bare === '') return 'file';
  const characters = Array.from(bare);
  if (characters.length <= 120) return bare;
  const ending = endingOf(bare);
  return `${characters.slice(0, 110).join('')}${ending === '' ? '' : `.${ending}`}`;
}

export type CheckedFile = { ok: true; kind: FileKind } | { ok: false; fix: string };

/**
 * Whether a file is what its name says. The ending says the kind; the first bytes must agree, so that no page or
 * program comes in under another name.
 */
export function checkFile(name: string, bytes: Uint8Array): CheckedFile {
  const ending = endingOf(name);
  const kind = KIND_NAMES.find((one) => KINDS[one].endings.some((known) => known === ending));
  if (kind === undefined) return { ok: false, fix: `Choose a ${TAKEN} file; save other kinds as PDF first` };
  if (LOOKS[kind](bytes)) return { ok: true, kind };
  const found = KIND_NAMES.find((one) => SIGNED.has(one) && LOOKS[one](bytes));
  const says = found === undefined ? '' : ` It looks like a ${KINDS[found].words}.`;
  return {
    ok: false,
    fix: `This file ends in .${ending} but is no ${KINDS[kind].words} inside.${says} Save it again as ${TAKEN}, and choose it under its true ending`,
  };
}

const KIND_NAMES: readonly FileKind[] = ['pdf', 'png', 'jpeg', 'xlsx', 'docx', 'csv', 'text', 'mail'];
/** Those that are told by their first bytes alone. */
const SIGNED: ReadonlySet<FileKind> = new Set(['pdf', 'png', 'jpeg', 'xlsx', 'docx']);

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

const LOOKS: Record<FileKind, (bytes: Uint8Array) => boolean> = {
  pdf: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpeg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  xlsx: (bytes) => isOffice(bytes, 'xl/workbook'),
  docx: (bytes) => isOffice(bytes, 'word/document'),
  csv: isPlainText,
  text: isPlainText,
  mail: (bytes) => isPlainText(bytes) && FIRST_HEADER.test(headOf(bytes)) && KNOWN_HEADER.test(headOf(bytes)),
};

/** A mail begins with header lines (RFC 5322), and some of these are in every one. */
const FIRST_HEADER = /^[!-9;-~]+:/;
const KNOWN_HEADER = /^(from|date|received|subject|message-id):/im;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** A packed file of Office (ECMA-376) with a part of that name. */
function isOffice(bytes: Uint8Array, part: string): boolean {
  return (
    startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) &&
    contains(bytes, '[Content_Types].xml') &&
    contains(bytes, part)
  );
}

function contains(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 8_192));
}

/** UTF-8, or an older one-byte encoding, without the control bytes that programs and pictures hold; and no web page. */
function isPlainText(bytes: Uint8Array): boolean {
  const binary = bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
  return !binary && !/^\s*(?:\ufeff|ï»¿)?\s*<(!doctype html|html|script|svg|\?xml)/i.test(headOf(bytes));
}
