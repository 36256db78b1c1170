import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable-file.ts';

/** What a reader of one part of a workbook hears: elements by their local name, and text. */
export type XmlListener = {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/**
 * Feeds a part to the listener chunk by chunk and yields after each, so that the caller can hand on what was
 * found and the event loop turns. Entities of a document type are not expanded.
 *
 * @throws UnreadableFile when it is no XML
 */
export async function* walkXml(part: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  parser.on('error', () => {
    throw new UnreadableFile(
      'The workbook is damaged. Open it, save it again as “Excel workbook (.xlsx)” and upload that.',
    );
  });
  parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  for await (const chunk of part) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

/** Walks a whole part that is known to be small or whose listener keeps what it needs. */
export async function walkWholeXml(part: AsyncIterable<Buffer> | null, listener: XmlListener): Promise<void> {
  if (!part) return;
  for await (const _ of walkXml(part, listener));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
