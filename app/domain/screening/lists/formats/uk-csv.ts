import { tableRows, type TableRow } from './csv-table.ts';
import { DraftGroup, type Growing, joined } from './draft-group.ts';
import { identifierFrom, imoFrom } from './identifier-labels.ts';
import type { EntryDraft, ListImporter, ListPart } from './importer.ts';
import { csvRows } from './csv-rows.ts';
import { keyFrom } from './keys.ts';
import { countriesFrom } from './read-country.ts';
import { dateFrom } from './read-dates.ts';

/**
 * The UK Sanctions List as CSV (Foreign, Commonwealth & Development Office: "UK-Sanctions-List.csv"), and the consolidated
 * list of financial sanctions targets (OFSI: "ConList.csv"), which it took the place of in January 2026. Both have a line
 * with their date above the header and a row for each name, address and date of an entity, held together by "Unique ID"
 * or "Group ID". "Name 6" is the family name or the name of an organisation; names 1 to 5 stand before it.
 */
export const readUkCsv: ListImporter = async (parts, take) => {
  const group = new DraftGroup();
  let asOf: string | undefined;
  for (const part of parts) {
    asOf = (await dateAbove(part)) ?? asOf;
    for await (const row of tableRows(part, take, { needs: ['Name 6', 'Name 1'] })) {
      const id = keyFrom(row.get('Unique ID') || row.get('Group ID') || row.get('OFSI Group ID'));
      if (id === '') take.skip(row.at, 'The row has no Unique ID and no Group ID.');
      else addRow(group.of(id, row.at, subjectOf(row)), row);
    }
  }
  group.handOver(take);
  return asOf === undefined ? {} : { asOf };
};

async function dateAbove(part: ListPart): Promise<string | undefined> {
  for await (const { cells } of csvRows(part.text())) {
    const text = cells
      .join(' ')
      .replace(/last updated|report date|[:"]/gi, ' ')
      .trim();
    return dateFrom(text) ?? undefined;
  }
  return undefined;
}

function addRow(draft: Growing, row: TableRow): void {
  draft.name(
    joined(['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].map(row.get), ' '),
    kindOf(row),
  );
  draft.name(row.get('Name Non-Latin Script'), 'native');
  draft.add('births', births(row.get('DOB') || row.get('D.O.B')));
  draft.add('countries', [
    ...countriesFrom(row.get('Country') || row.get('Address Country')),
    ...countriesFrom(numbered(row.get('Nationality') || row.get('Nationality(/ies)'))),
    ...countriesFrom(row.get('Current believed flag of ship')),
  ]);
  const lines = [1, 2, 3, 4, 5, 6].map(
    (line) => row.get(`Address ${line}`) || row.get(`Address Line ${line}`),
  );
  draft.add('addresses', [joined([...lines, row.get('Post/Zip Code') || row.get('Address Postal Code')])]);
  draft.add('programmes', [row.get('Regime') || row.get('Regime Name')]);
  draft.identify([
    ...numbersIn('Passport', row.get('Passport Number')),
    ...numbersIn(
      'National ID',
      row.get('National Identification Number') || row.get('National Identifier number'),
    ),
    ...numbersIn('Registration', row.get('Business registration number (s)')),
    ...imoFrom(
      row.get('IMO number') || /\bIMO(?: number)?:?\s*(\d{7})/i.exec(row.get('Other Information'))?.[1] || '',
    ),
  ]);
  if (draft.subject === 'vessel') draft.add('births', births(row.get('Year Built')));
  draft.effective ??=
    dateFrom(
      row.get('Date Designated') || row.get('UK Sanctions List Date Designated') || row.get('Listed On'),
    ) ?? undefined;
  draft.note(row.get('Position'));
  draft.note(row.get('Other Information'));
}

function kindOf(row: TableRow): EntryDraft['names'][number]['kind'] {
  const type = row.get('Name type') || row.get('Alias Type');
  const strength = row.get('Alias strength') || row.get('Alias Quality');
  if (/low|weak/i.test(strength)) return 'weak';
  if (/variation/i.test(type)) return 'alias';
  if (/primary/i.test(type)) return 'main';
  return /f\.?k\.?a|former/i.test(type) ? 'former' : 'alias';
}

function subjectOf(row: TableRow): EntryDraft['subject'] {
  const type = row.get('Designation Type') || row.get('Group Type') || row.get('Individual, Entity, Ship');
  if (/individual/i.test(type)) return 'person';
  return /ship|vessel/i.test(type) ? 'vessel' : 'company';
}

/** "00/00/1961", "00/04/1961" and "dd/mm/1961" leave out what is not known. Several stand after one another. */
function births(text: string): string[] {
  return text
    .replace(/d{2}\/m{2}\//gi, '00/00/')
    .split(/[;|]|\(\d+\)/)
    .flatMap((one) => dateFrom(one.trim()) ?? []);
}

/** "(1) Freedonia (2) Sylvania" as "Freedonia; Sylvania". */
function numbered(text: string): string {
  return text.replace(/\(\d+\)/g, ';');
}

function numbersIn(label: string, text: string) {
  return numbered(text)
    .split(/[;|]/)
    .flatMap((value) => identifierFrom(label, value.trim()));
}
