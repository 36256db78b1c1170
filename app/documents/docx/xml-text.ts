/** Everything but the characters that XML 1.0 may hold (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu;

/** A text without what no XML may hold, such as line marks of other word processors: Word would not open the file. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, ' ');
}
