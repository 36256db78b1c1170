import type { ListImporter } from './importer.ts';
import { readCbpCsv } from './cbp-csv.ts';
import { readCslCsv } from './csl-csv.ts';
import { readEuCsv, readEuXml } from './eu.ts';
import { readFtmJson } from './ftm-json.ts';
import { readOfacCsv } from './ofac-csv.ts';
import { readOfacXml } from './ofac-xml.ts';
import { readOpenSanctionsCsv } from './opensanctions-csv.ts';
import { readOwnTable } from './own-table.ts';
import { readUflpa } from './uflpa.ts';
import { readUkCsv } from './uk-csv.ts';
import { readUnXml } from './un-xml.ts';
import type { TextKind } from './text-kind.ts';
import { FORMAT_FACTS, type FormatFacts, type FormatKey } from './format-facts.ts';

const IMPORTERS: Record<FormatKey, Partial<Record<TextKind, ListImporter>>> = {
  'ofac-sdn': { csv: readOfacCsv, xml: readOfacXml },
  'ofac-consolidated': { csv: readOfacCsv, xml: readOfacXml },
  un: { xml: readUnXml },
  uk: { csv: readUkCsv },
  eu: { csv: readEuCsv, xml: readEuXml },
  'us-csl': { csv: readCslCsv },
  uflpa: { csv: readUflpa, html: readUflpa },
  cbp: { csv: readCbpCsv },
  opensanctions: { csv: readOpenSanctionsCsv },
  ftm: { json: readFtmJson },
  own: { csv: readOwnTable },
};

export type ListFormat = FormatFacts & { key: FormatKey };

/** Every format, in the order in which it is offered. */
export const LIST_FORMATS: readonly ListFormat[] = FORMAT_FACTS;

/** The format that a person names: its key, also with the kind of file behind it ("ofac-sdn-csv"); null when unknown. */
export function formatNamed(text: string): ListFormat | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[_\s.]+/g, '-');
  const asKey = (key: string) => LIST_FORMATS.find((format) => format.key === key) ?? null;
  return (
    asKey(plain) ??
    asKey(plain.replace(/-(?:csv|xml|json|jsonl|html|xlsx)$/, '')) ??
    asKey(OTHER_NAMES[plain] ?? '')
  );
}

const OTHER_NAMES: Readonly<Record<string, FormatKey>> = {
  sdn: 'ofac-sdn',
  ofac: 'ofac-sdn',
  'consolidated-xml': 'un',
  csl: 'us-csl',
  'us-csl-csv': 'us-csl',
  'cbp-wro': 'cbp',
  'cbp-orders': 'cbp',
  wro: 'cbp',
  'targets-simple-csv': 'opensanctions',
  'targets-simple': 'opensanctions',
  'opensanctions-simple': 'opensanctions',
  'opensanctions-targets': 'opensanctions',
  'opensanctions-ftm': 'ftm',
  followthemoney: 'ftm',
  'ftm-jsonl': 'ftm',
  'uk-sanctions': 'uk',
  ofsi: 'uk',
  'un-consolidated': 'un',
  'un-consolidated-xml': 'un',
  'eu-consolidated': 'eu',
  spreadsheet: 'own',
};

/** The importer of a format for a kind of text; null when the format does not come so. */
export function importerOf(key: FormatKey, kind: TextKind): ListImporter | null {
  return IMPORTERS[key][kind] ?? null;
}

/** The kinds of text that a format comes in, in words: "CSV or XML". */
export function kindsInWords(key: FormatKey): string {
  const words = { csv: 'CSV', xml: 'XML', json: 'JSON lines', html: 'a saved web page' } as const;
  const kinds = (['csv', 'xml', 'json', 'html'] as const).filter(
    (kind) => IMPORTERS[key][kind] !== undefined,
  );
  return kinds.map((kind) => words[kind]).join(' or ');
}
