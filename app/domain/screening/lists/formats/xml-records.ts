import { SaxesParser } from 'saxes';
import { type ListPart, UnreadableList } from './importer.ts';

/** An element of an XML file with all that is inside; names without prefixes. */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlNode[];
};

type XmlOptions = {
  /** Names of the elements that are handed over one by one; what lies outside them is not kept. */
  records: readonly string[];
  /** Hears of the root element before its first record. */
  onRoot?: (root: Pick<XmlNode, 'name' | 'attributes'>) => void;
};

/**
 * Reads the records of an XML file as its text comes in, so that only one piece of it is held at a time. Entities of a
 * document type are not expanded.
 *
 * @throws UnreadableList when it is no well-formed XML, naming the line
 */
export async function* xmlRecords(
  part: ListPart,
  { records, onRoot }: XmlOptions,
): AsyncGenerator<{ row: number; node: XmlNode }> {
  const wanted = new Set(records);
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let ready: { row: number; node: XmlNode }[] = [];
  let depth = 0;
  let row = 0;
  parser.on('error', (error) => {
    throw new UnreadableList(
      `${part.name} is no whole XML file (${error.message.slice(0, 120)}). It may have been cut off: fetch it again from its publisher.`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0) onRoot?.({ name: localName(name), attributes });
    depth += 1;
    const parent = open.at(-1);
    if (parent === undefined && !wanted.has(localName(name))) return;
    const node: XmlNode = {
      name: localName(name),
      attributes: localAttributes(attributes),
      text: '',
      children: [],
    };
    parent?.children.push(node);
    open.push(node);
  });
  const onText = (text: string) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    depth -= 1;
    const node = open.pop();
    if (node === undefined) return;
    node.text = node.text.trim();
    if (open.length === 0) ready.push({ row: ++row, node });
  });
  for await (const piece of part.text()) {
    parser.write(piece);
    yield* ready;
    ready = [];
  }
  parser.close();
  yield* ready;
}

/** The text of the first element with this name among the children, "" where there is none. */
export function textOf(node: XmlNode | undefined, name: string): string {
  return childOf(node, name)?.text ?? '';
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All children with this name; a list element between is looked through: `akaList` for `aka`. */
export function childrenOf(node: XmlNode | undefined, name: string, within?: string): XmlNode[] {
  const parents =
    within === undefined ? [node] : (node?.children.filter((child) => child.name === within) ?? []);
  return parents.flatMap((parent) => parent?.children.filter((child) => child.name === name) ?? []);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
