import type { ListPart } from './importer.ts';

/** How the text of a file looks at its beginning. */
export type TextKind = 'xml' | 'html' | 'json' | 'csv';

const HTML = /^(?:<\?xml[\s\S]*?\?>\s*)?<(?:!doctype html|html|head|body|table|div|section|h\d|p)\b/i;

/** What the text looks like: a web page, XML, JSON, or else separated values. */
export async function textKindOf(part: ListPart): Promise<TextKind> {
  let start = '';
  for await (const piece of part.text()) {
    start += piece;
    if (start.trim().length > 200) break;
  }
  const plain = start.replace(/^[\uFEFF\s]+/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (HTML.test(plain)) return 'html';
  if (plain.startsWith('<')) return 'xml';
  return /^[[{]/.test(plain) ? 'json' : 'csv';
}
