import { tableRows, type TableRow } from './csv-table.ts';
import { DraftGroup, Growing, joined } from './draft-group.ts';
import { identifierFrom, imoFrom } from './identifier-labels.ts';
import { type ListImporter, UnreadableList } from './importer.ts';
import { keyFrom } from './keys.ts';
import { countryOf } from './read-country.ts';
import { birthsFrom, dateFrom, dateOf } from './read-dates.ts';
import { childOf, childrenOf, type XmlNode, xmlRecords } from './xml-records.ts';

/** Reads one thing that an entity has, by the names that the XML gives to its attributes. */
type Field = (name: string) => string;

/**
 * The EU's consolidated list of persons, groups and entities subject to financial sanctions, as XML (FSF export 1.1:
 * https://webgate.ec.europa.eu/fsd/fsf). The key is the reference number, such as EU.27.28.
 */
export const readEuXml: ListImporter = async (parts, take) => {
  let asOf: string | null = null;
  for (const part of parts) {
    const onRoot = ({ name, attributes }: Pick<XmlNode, 'name' | 'attributes'>) => {
      if (name !== 'export')
        throw new UnreadableList(
          `${part.name} begins with <${name}>, not with <export>. Take the full list in XML, version 1.1.`,
        );
      asOf = dateFrom((attributes['generationDate'] ?? '').slice(0, 10));
    };
    for await (const { row, node } of xmlRecords(part, { records: ['sanctionEntity'], onRoot }))
      take.entry(fromXml(node), { file: part.name, row });
  }
  return asOf === null ? {} : { asOf };
};

function fromXml(node: XmlNode) {
  const subject = childOf(node, 'subjectType')?.attributes ?? {};
  const id = node.attributes['euReferenceNumber'] || node.attributes['logicalId'] || '';
  const draft = new Growing(keyFrom(id), subjectOf(subject['classificationCode'] || subject['code'] || ''));
  const each = (name: string, work: (draft: Growing, field: Field) => void) => {
    for (const child of childrenOf(node, name)) work(draft, (field) => child.attributes[field] ?? '');
  };
  each('nameAlias', addName);
  each('address', addAddress);
  each('birthdate', addBirth);
  each('identification', addIdentification);
  each('citizenship', addCitizenship);
  draft.add(
    'programmes',
    childrenOf(node, 'regulation').map(({ attributes }) => attributes['programme'] ?? ''),
  );
  draft.effective = dateFrom(node.attributes['designationDate'] ?? '') ?? undefined;
  for (const remark of childrenOf(node, 'remark')) addRemark(draft, remark.text);
  return draft.finished();
}

/** The same list as CSV: semicolons, one row for each name, address, birth, paper or citizenship of an entity. */
export const readEuCsv: ListImporter = async (parts, take) => {
  const group = new DraftGroup();
  let asOf: string | null = null;
  const needs = ['Entity_LogicalId', 'NameAlias_WholeName'];
  for (const part of parts) {
    for await (const row of tableRows(part, take, { delimiter: ';', needs })) {
      asOf ??= dateFrom(row.get('fileGenerationDate').slice(0, 10));
      const id = keyFrom(row.get('Entity_EU_ReferenceNumber') || row.get('Entity_LogicalId'));
      if (id === '') {
        take.skip(row.at, 'The row has neither a reference number nor a logical id.');
        continue;
      }
      const code = row.get('Entity_SubjectType_ClassificationCode') || row.get('Entity_SubjectType');
      addRow(group.of(id, row.at, subjectOf(code)), row);
    }
  }
  group.handOver(take);
  return asOf === null ? {} : { asOf };
};

function addRow(draft: Growing, row: TableRow): void {
  const fields =
    (prefix: string): Field =>
    (name) =>
      row.get(`${prefix}_${name}`);
  addName(draft, fields('NameAlias'));
  addAddress(draft, fields('Address'));
  addBirth(draft, fields('BirthDate'));
  addIdentification(draft, fields('Identification'));
  addCitizenship(draft, fields('Citizenship'));
  draft.add('programmes', [row.get('Entity_Regulation_Programme')]);
  draft.effective ??= dateFrom(row.get('Entity_DesignationDate')) ?? undefined;
  addRemark(draft, row.get('Entity_Remark'));
}

function addName(draft: Growing, field: Field): void {
  const parts = joined([field('firstName'), field('middleName'), field('lastName')], ' ');
  const isWeak = /^(false|0)$/i.test(field('strong'));
  draft.name(field('wholeName') || parts, isWeak ? 'weak' : 'alias');
  draft.note(field('function'));
}

function addAddress(draft: Growing, field: Field): void {
  addCitizenship(draft, field);
  draft.add('addresses', [joined(['street', 'poBox', 'zipCode', 'city', 'region', 'place'].map(field))]);
}

function addBirth(draft: Growing, field: Field): void {
  const [from, to] = [field('yearRangeFrom'), field('yearRangeTo')];
  const date =
    dateFrom(field('birthdate')) ??
    dateOf(field('year'), field('monthOfYear') || field('month'), field('dayOfMonth') || field('day'));
  if (date !== null) draft.add('births', [date]);
  else if (from !== '' && to !== '') draft.add('births', birthsFrom(`${from} to ${to}`));
}

function addIdentification(draft: Growing, field: Field): void {
  const label =
    field('identificationTypeDescription') ||
    field('TypeDescription') ||
    field('identificationTypeCode') ||
    field('TypeCode');
  const value = field('latinNumber') || field('number');
  draft.identify(/\bimo\b/i.test(label) ? imoFrom(value) : identifierFrom(label || 'id', value));
}

function addCitizenship(draft: Growing, field: Field): void {
  const country = countryOf(field('countryIso2Code')) ?? countryOf(field('countryDescription'));
  if (country !== null) draft.add('countries', [country]);
}

function addRemark(draft: Growing, text: string): void {
  const imo = imoFrom(/\bIMO(?: number)?:?\s*\d{7}/i.exec(text)?.[0] ?? '');
  draft.identify(imo);
  draft.note(text);
}

function subjectOf(code: string): 'person' | 'company' {
  return /^p/i.test(code) ? 'person' : 'company';
}
