import { decodeWindows1252 } from '#app/platform/windows-1252.ts';
import { looksWide } from './file-kind.ts';

/** Text and the encoding it was taken to be in, in words for the person who uploaded it. */
export type DecodedText = {
  text: string;
  encoding: string;
  /** Characters that could not be read and stand as U+FFFD. */
  unreadable: number;
};

/**
 * Decodes a text file by its byte order mark, or by trying: UTF-8 when all of it is valid, or nearly; GB18030 when the
 * bytes above 127 come in pairs as Chinese text does; else Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return decode(bytes, marked);
  if (looksWide(bytes.subarray(0, 4096))) return decode(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  const asUtf8 = decode(bytes, 'utf-8');
  if (asUtf8.unreadable === 0) return asUtf8;
  const multibyte = asUtf8.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (multibyte >= 4 * asUtf8.unreadable) return asUtf8;
  if (comesInPairs(bytes)) {
    const asChinese = decode(bytes, 'gb18030');
    if (asChinese.unreadable === 0) return asChinese;
  }
  return decode(bytes, 'windows-1252');
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030 (Chinese)',
  'windows-1252': 'Windows-1252 (Western European)',
};

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding: NAMES[encoding] ?? encoding, unreadable: text.match(/\uFFFD/g)?.length ?? 0 };
}

function comesInPairs(bytes: Uint8Array): boolean {
  let [paired, alone] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at] ?? 0) >= 0x81 && (bytes[at + 1] ?? 0) >= 0x80) {
      paired += 2;
      at++;
    } else alone++;
  }
  return paired > 4 * alone;
}
