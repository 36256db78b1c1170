import { foldColumn } from './csv-table.ts';
import { csvRows } from './csv-rows.ts';
import { isNative } from './draft-group.ts';
import { identifierFrom, schemeOf } from './identifier-labels.ts';
import { type EntryDraft, type ListImporter, type ListPart, UnreadableList } from './importer.ts';
import { exactKeyFrom, nameKeyFrom } from './keys.ts';
import { countriesFrom } from './read-country.ts';
import { birthsFrom, dateFrom } from './read-dates.ts';

/** What each column may be called; brackets and what is inside them do not count. */
const HEADERS = {
  id: 'id|key|reference|ref|number|nr|list id|entity id|kennung',
  name: 'name|names|full name|legal name|company|company name|entity|entity name|organisation|organization|person|vessel|firma|nombre|nom|ragione sociale|naam|nazwa|isim|名称|الاسم',
  others:
    'other names|other name|alias|aliases|aka|also known as|alternative names|trading names|weitere namen|alias names',
  weak: 'weak aliases|weak alias|nicknames|nickname|low quality aliases',
  former: 'former names|former name|previous names|previous name|fka|formerly known as',
  native: 'native name|original name|original script|name in original script|local name|non latin name',
  country: 'country|countries|nationality|nationalities|flag|land|pays|pais|paese|国家|country code|iso',
  identifiers:
    'identifiers|identifier|ids|identification|identification numbers|registration numbers|other ids',
  births: 'date of birth|birth date|dob|born|birthdate|year of birth|geburtsdatum|year built',
  kind: 'kind|type|entity type|party type|subject|schema|art',
  address: 'address|addresses|adresse|location|direccion',
  reason: 'programme|program|reason|list reason|category|sanction|regime',
  since: 'since|listed on|date listed|effective|effective date|added on',
  note: 'note|notes|remark|remarks|comment|comments|bemerkung',
} as const;
type Field = keyof typeof HEADERS;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(HEADERS) as Field[]).flatMap((field) =>
    HEADERS[field].split('|').map((word): [string, Field] => [foldColumn(word), field]),
  ),
);

type Column = { field: Field } | { scheme: string; label: string };

/**
 * A list of one's own from a spreadsheet: a row an entity, headings above. The columns are told by their headings; a
 * heading that names an identifier ("LEI", "IMO", "Tax number") holds that. Only the name is needed. Without a column of
 * ids the name is the key; of rows that share one, the later add country and date of birth.
 */
export const readOwnTable: ListImporter = async (parts, take) => {
  const named = new Set<string>();
  for (const part of parts) {
    const delimiter = await delimiterOf(part);
    let columns: (Column | null)[] | null = null;
    let rows = 0;
    for await (const { row, cells, broken } of csvRows(part.text(), { delimiter })) {
      const at = { file: part.name, row };
      if (columns === null) {
        columns = columnsOf(cells);
        if (columns === null && ++rows > 25) break;
      } else if (broken !== undefined) take.skip(at, broken);
      else {
        const draft = entryFrom(cells, columns);
        const key = named.has(draft.key) && !hasIds(columns) ? apartKey(draft) : draft.key;
        named.add(draft.key);
        take.entry({ ...draft, key }, at);
      }
    }
    if (columns === null)
      throw new UnreadableList(
        `${part.name} has no row of headings with one called "Name" among its first rows. Write the headings above the rows: Name, Other names, Country, Identifiers, Date of birth, Kind, Note.`,
      );
  }
  return {};
};

function hasIds(columns: readonly (Column | null)[]): boolean {
  return columns.some((column) => column !== null && 'field' in column && column.field === 'id');
}

function apartKey({ key, countries = [], births = [] }: EntryDraft): string {
  return nameKeyFrom(key, countries.join(' '), births.join(' '));
}

async function delimiterOf(part: ListPart): Promise<string> {
  let start = '';
  for await (const piece of part.text()) {
    start += piece;
    if (start.length > 5_000) break;
  }
  const [first = ''] = start.split(/\r?\n/).filter((line) => /name|firma|nom|naam|isim|名称/i.test(line));
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function columnsOf(cells: readonly string[]): (Column | null)[] | null {
  const taken = new Set<Field>();
  const columns = cells.map((cell): Column | null => {
    const label = cell.replace(/[([{].*?[)\]}]/g, ' ').trim();
    const field = FIELD_OF.get(foldColumn(label));
    if (field !== undefined && !taken.has(field)) {
      taken.add(field);
      return { field };
    }
    const scheme = label === '' || label.length > 40 ? null : schemeOf(label);
    return scheme === null ? null : { scheme, label };
  });
  return taken.has('name') ? columns : null;
}

function entryFrom(cells: readonly string[], columns: readonly (Column | null)[]): EntryDraft {
  const cell = (field: Field) => {
    const place = columns.findIndex(
      (column) => column !== null && 'field' in column && column.field === field,
    );
    return (cells[place] ?? '').trim();
  };
  const name = cell('name');
  const countries = countriesFrom(cell('country').replace(/,/g, ';'));
  const births = split(cell('births')).flatMap(birthsFrom);
  const labelled = columns.flatMap((column, place) =>
    column !== null && 'label' in column
      ? split(cells[place] ?? '').flatMap((value) => identifierFrom(column.label, value))
      : [],
  );
  return {
    key: cell('id') === '' ? nameKeyFrom(name) : exactKeyFrom(cell('id')),
    subject: subjectOf(cell('kind')),
    names: [
      { name, kind: 'main' },
      ...split(cell('others')).map((other) => ({
        name: other,
        kind: isNative(other) ? ('native' as const) : ('alias' as const),
      })),
      ...split(cell('native')).map((other) => ({ name: other, kind: 'native' as const })),
      ...split(cell('former')).map((other) => ({ name: other, kind: 'former' as const })),
      ...split(cell('weak')).map((other) => ({ name: other, kind: 'weak' as const })),
    ],
    countries,
    births,
    identifiers: [...labelled, ...split(cell('identifiers')).flatMap(identifierOf)],
    addresses: [cell('address')],
    programmes: split(cell('reason')),
    effective: dateFrom(cell('since')) ?? undefined,
    note: cell('note'),
  };
}

/** "LEI: 5493…" or a number alone. */
function identifierOf(text: string) {
  const [label, value] = text.includes(':')
    ? [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]
    : ['', text];
  const found = identifierFrom(label || 'Registration number', value.trim());
  return found.length > 0 ? found : identifierFrom('Registration number', value.trim());
}

function subjectOf(kind: string): EntryDraft['subject'] {
  if (/person|individual|natural|human/i.test(kind)) return 'person';
  if (/vessel|ship|boat/i.test(kind)) return 'vessel';
  return /aircraft|airplane|plane/i.test(kind) ? 'aircraft' : 'company';
}

function split(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
