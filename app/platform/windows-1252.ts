/** What the bytes 0x80 to 0x9F mean in Windows-1252; elsewhere it is Latin-1. Five of them mean nothing. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text in Windows-1252. Node 20 reads its quotation marks and dashes as control characters, so that it is done here.
 * See the index of the WHATWG Encoding Standard.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}
