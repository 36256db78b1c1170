import { LIMITS } from './cell.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type FileKind = 'xlsx' | 'csv';

const SIGNATURES: [bytes: number[], fix: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel workbook (.xls) or one with a password. Save it as “Excel workbook (.xlsx)” without a password and upload that.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Upload the spreadsheet it was made from, as XLSX or CSV.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Upload a spreadsheet, as XLSX or CSV.'],
  [[0xff, 0xd8, 0xff], 'This is a picture. Upload a spreadsheet, as XLSX or CSV.'],
  [[0x1f, 0x8b], 'This is a compressed file. Unpack it and upload the spreadsheet inside.'],
  [[0x52, 0x61, 0x72, 0x21], 'This is a compressed file. Unpack it and upload the spreadsheet inside.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a compressed file. Unpack it and upload the spreadsheet inside.'],
  [[0x4d, 0x5a], 'This is a program, not a spreadsheet. Upload XLSX or CSV.'],
];

/**
 * What the file is by its first bytes; the ending of its name is not believed.
 *
 * @throws UnreadableFile when it is empty, too large, or neither XLSX nor text
 */
export function fileKind(fileName: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0)
    throw new UnreadableFile('The file is empty. Choose a file with at least one supplier.');
  if (bytes.length > LIMITS.fileBytes) throw tooLarge();
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  for (const [signature, fix] of SIGNATURES) if (startsWith(bytes, signature)) throw new UnreadableFile(fix);
  if (/\.(xlsx|xlsm)$/i.test(fileName))
    throw new UnreadableFile(
      'The name ends in .xlsx but the content is no workbook. Open it, save it as “Excel workbook (.xlsx)” and upload that.',
    );
  if (!isText(bytes))
    throw new UnreadableFile(
      'This is neither a workbook nor text. Save the list as XLSX or CSV and upload that.',
    );
  return 'csv';
}

/** The answer to a file over the limit, before or while it is read. */
function tooLarge(): UnreadableFile {
  const megabytes = LIMITS.fileBytes / 1024 / 1024;
  return new UnreadableFile(
    `The file is larger than ${megabytes} MB. Remove pictures and other sheets, or split the list into several files.`,
    true,
  );
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** Text holds no control characters but tabs and line ends; in UTF-16 every second byte may be zero. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || looksWide(start);
  if (isWide) return true;
  return !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** Whether about every second byte is zero, as in Western text in UTF-16 without a byte order mark. */
export function looksWide(start: Uint8Array): boolean {
  const zeros = [0, 1].map((side) => start.filter((byte, place) => byte === 0 && place % 2 === side).length);
  return Math.max(...zeros) > start.length * 0.4 && Math.min(...zeros) < start.length * 0.05;
}
