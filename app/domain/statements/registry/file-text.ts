import { decodeText } from '../documents-in/decode-text.ts';

/** What stands between two cells. */
type Separator = ',' | ';' | '\t';

/**
 * What separates the cells of a registry file, by its first line: a comma as it is downloaded, a semicolon or a tab where a
 * spreadsheet program saved it anew.
 *
 * @param head the beginning of the file, its first line at least
 */
export function separatorOf(head: string): Separator {
  const [line = ''] = head.split(/[\r\n]/, 1);
  const signs: readonly Separator[] = [',', ';', '\t'];
  const counts = signs.map((sign) => line.split(sign).length);
  return signs[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The bytes of a registry file in UTF-8: spreadsheet programs save it in UTF-16 or Windows-1252 as well. */
export function inUtf8(bytes: Buffer): Buffer {
  const isMarked = bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0));
  return isMarked || !isValid(bytes) ? Buffer.from(decodeText(bytes)) : bytes;
}

function isValid(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
