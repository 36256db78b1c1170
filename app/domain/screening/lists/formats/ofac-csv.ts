import { csvRows } from './csv-rows.ts';
import { identifierFrom, imoFrom } from './identifier-labels.ts';
import { type EntryDraft, type ListImporter, type ListPart, type Take, UnreadableList } from './importer.ts';
import { draftFromRemarks, readRemarks } from './ofac-remarks.ts';
import { countryOf } from './read-country.ts';

/**
 * OFAC's legacy CSV files: primary names (SDN.CSV or CONS_PRIM.CSV, 12 columns), aliases (ALT.CSV or CONS_ALT.CSV, 5) and
 * addresses (ADD.CSV or CONS_ADD.CSV, 6), none with a header, "-0-" for empty, a control character on the last line.
 * Published layout: https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas
 */
export const readOfacCsv: ListImporter = async (parts, take) => {
  const files = await sortFiles(parts);
  const aliases = await readAliases(files.aliases, take);
  const addresses = await readAddresses(files.addresses, take);
  if (files.aliases === undefined)
    take.note(
      { file: files.primary.name, row: 1 },
      'There is no file of aliases: only main names and those in remarks are known.',
    );
  const known = new Set<string>();
  for await (const { row, cells, broken } of csvRows(files.primary.text())) {
    const at = { file: files.primary.name, row };
    if (isEndMark(cells)) continue;
    const id = cell(cells, 0);
    if (broken !== undefined || cells.length < 4 || !/^\d+$/.test(id)) {
      if (id.toLowerCase() !== 'id' && id !== 'ent_num')
        take.skip(at, broken ?? 'The row is not whole: it must begin with a number and have 12 columns.');
      continue;
    }
    known.add(id);
    take.entry(entryFrom(cells, aliases.get(id) ?? [], addresses.get(id) ?? []), at);
  }
  tellOrphans(aliases, known, files.aliases, take);
  return {};
};

type Files = { primary: ListPart; aliases?: ListPart | undefined; addresses?: ListPart | undefined };

/** Tells the three files apart by their columns, whatever they are called. */
async function sortFiles(parts: readonly ListPart[]): Promise<Files> {
  const found: Partial<Record<'primary' | 'aliases' | 'addresses', ListPart>> = {};
  for (const part of parts) {
    const kind = await kindOfFile(part);
    if (kind === null) continue;
    if (found[kind] !== undefined)
      throw new UnreadableList(
        `${part.name} and ${found[kind].name} hold the same kind of rows. Give one file of each kind.`,
      );
    found[kind] = part;
  }
  const { primary, ...others } = found;
  if (primary === undefined)
    throw new UnreadableList(
      'The file of main names is missing (SDN.CSV or CONS_PRIM.CSV: 12 columns, the first a number). Give it together with the files of aliases and addresses.',
    );
  return { primary, ...others };
}

async function kindOfFile(part: ListPart): Promise<'primary' | 'aliases' | 'addresses' | null> {
  let rows = 0;
  for await (const { cells } of csvRows(part.text())) {
    if (rows++ > 5) break;
    if (!/^\d+$/.test(cell(cells, 0))) continue;
    if (cells.length >= 11) return 'primary';
    if (/^\d+$/.test(cell(cells, 1))) {
      if (/^(aka|fka|nka)$/i.test(cell(cells, 2))) return 'aliases';
      if (cells.length >= 5) return 'addresses';
    }
  }
  return null;
}

type Alias = { name: string; kind: 'alias' | 'former' | 'weak' };

async function readAliases(part: ListPart | undefined, take: Take): Promise<Map<string, Alias[]>> {
  const found = new Map<string, Alias[]>();
  if (part === undefined) return found;
  for await (const { row, cells, broken } of csvRows(part.text())) {
    const name = cell(cells, 3);
    if (isEndMark(cells)) continue;
    if (broken !== undefined || name === '') {
      take.skip({ file: part.name, row }, broken ?? 'The alias has no name.');
      continue;
    }
    const kind = cell(cells, 2).toLowerCase() === 'fka' ? 'former' : 'alias';
    push(found, cell(cells, 0), { name, kind: /weak/i.test(cell(cells, 4)) ? 'weak' : kind });
  }
  return found;
}

type Address = { text: string; country: string | null };

async function readAddresses(part: ListPart | undefined, take: Take): Promise<Map<string, Address[]>> {
  const found = new Map<string, Address[]>();
  if (part === undefined) return found;
  for await (const { row, cells, broken } of csvRows(part.text())) {
    if (isEndMark(cells)) continue;
    if (broken !== undefined) {
      take.skip({ file: part.name, row }, broken);
      continue;
    }
    const text = [cell(cells, 2), cell(cells, 3)].filter((piece) => piece !== '').join(', ');
    push(found, cell(cells, 0), { text, country: countryOf(cell(cells, 4)) });
  }
  return found;
}

function entryFrom(
  cells: readonly string[],
  aliases: readonly Alias[],
  addresses: readonly Address[],
): EntryDraft {
  const remarks = readRemarks(cell(cells, 11));
  const subject = subjectOf(cell(cells, 2));
  const callSign = cell(cells, 5);
  const flag = countryOf(cell(cells, 9));
  const countries = [...addresses.map(({ country }) => country), flag].filter((iso3) => iso3 !== null);
  const vessel = [cell(cells, 6), cell(cells, 10) === '' ? '' : `Owner: ${cell(cells, 10)}`];
  const { note, ...fromRemarks } = draftFromRemarks(remarks);
  return {
    key: cell(cells, 0),
    subject,
    names: [{ name: cell(cells, 1), kind: 'main' }, ...aliases, ...remarks.names],
    countries: [...countries, ...remarks.countries],
    addresses: addresses.map(({ text }) => text),
    programmes: cell(cells, 3)
      .split(/\]\s*\[|;/)
      .map((programme) => programme.replace(/[[\]]/g, '')),
    identifiers: [
      ...remarks.identifiers,
      ...(callSign === '' ? [] : identifierFrom('call sign', callSign)),
      ...(subject === 'vessel' ? imoFrom(/IMO \d{7}/.exec(cell(cells, 11))?.[0] ?? '') : []),
    ],
    ...fromRemarks,
    note: [cell(cells, 4), ...vessel, note ?? ''].filter((piece) => piece !== '').join('; '),
  };
}

function subjectOf(kind: string): EntryDraft['subject'] {
  if (/^individual$/i.test(kind)) return 'person';
  if (/^vessel$/i.test(kind)) return 'vessel';
  return /^aircraft$/i.test(kind) ? 'aircraft' : 'company';
}

function tellOrphans(
  aliases: ReadonlyMap<string, unknown>,
  known: ReadonlySet<string>,
  part: ListPart | undefined,
  take: Take,
): void {
  const orphans = [...aliases.keys()].filter((id) => !known.has(id));
  if (part === undefined || orphans.length === 0) return;
  take.note(
    { file: part.name, row: 1 },
    `Entities with aliases here and no main name: ${orphans.length}. The files may be of different days.`,
  );
}

function push<T>(found: Map<string, T[]>, key: string, value: T): void {
  const known = found.get(key);
  if (known === undefined) found.set(key, [value]);
  else known.push(value);
}

/** The text of a column; "-0-" stands for nothing. */
function cell(cells: readonly string[], place: number): string {
  const text = (cells[place] ?? '').trim();
  return text === '-0-' ? '' : text;
}

function isEndMark(cells: readonly string[]): boolean {
  return cells.length === 1 && (cells[0] ?? '').replaceAll('\u001A', '').trim() === '';
}
