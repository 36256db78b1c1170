import { decodeWindows1252 } from '#app/platform/windows-1252.ts';

/**
 * The text of a plain file: UTF-8 or UTF-16 by its mark or by its zeros, else UTF-8 where the bytes are such, else
 * Windows-1252, in which no byte is wrong.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u0000', '')
    .normalize('NFC');
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 8 && odd > even * 4) return 'utf-16le';
  if (even > 8 && even > odd * 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text says of itself that it is a web page, or was made by Word. */
export function isWholePage(text: string): boolean {
  const start = text.slice(0, 20_000);
  return /<!doctype\s+html|<html[\s>]|<body[\s>]|class="?Mso|xmlns:o="urn:schemas-microsoft/i.test(start);
}

/** Whether a text is a web page, or a piece of one as it is pasted from Word. */
export function looksLikeHtml(text: string): boolean {
  if (isWholePage(text)) return true;
  const start = text.slice(0, 20_000);
  const tags = start.match(
    /<\/?(?:p|div|span|h[1-6]|ul|ol|li|br|table|tr|td|strong|em|b|i|a)(?:\s[^<>]*)?\/?>/gi,
  );
  return (tags?.length ?? 0) >= 4 && /<\/[a-z]/i.test(start);
}
