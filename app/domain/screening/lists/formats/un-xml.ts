import { Growing, joined } from './draft-group.ts';
import { identifierFrom, imoFrom } from './identifier-labels.ts';
import { type ListImporter, UnreadableList } from './importer.ts';
import { keyFrom } from './keys.ts';
import { countriesFrom, countryOf } from './read-country.ts';
import { birthsFrom, dateFrom, dateOf } from './read-dates.ts';
import { childrenOf, textOf, type XmlNode, xmlRecords } from './xml-records.ts';

/**
 * The United Nations Security Council Consolidated List (https://scsanctions.un.org/resources/xml/en/consolidated.xml).
 * The key is the reference number, such as QDi.001, which the Council keeps for good; DATAID where there is none.
 */
export const readUnXml: ListImporter = async (parts, take) => {
  let asOf: string | null = null;
  for (const part of parts) {
    const onRoot = ({ name, attributes }: Pick<XmlNode, 'name' | 'attributes'>) => {
      if (name !== 'CONSOLIDATED_LIST')
        throw new UnreadableList(
          `${part.name} begins with <${name}>, not with <CONSOLIDATED_LIST>. Take the consolidated list in XML.`,
        );
      asOf = dateFrom((attributes['dateGenerated'] ?? '').slice(0, 10));
    };
    for await (const { row, node } of xmlRecords(part, { records: ['INDIVIDUAL', 'ENTITY'], onRoot }))
      take.entry(entryFrom(node), { file: part.name, row });
  }
  return asOf === null ? {} : { asOf };
};

function entryFrom(node: XmlNode) {
  const isPerson = node.name === 'INDIVIDUAL';
  const comments = textOf(node, 'COMMENTS1');
  const imo = /\bIMO(?: number)?:?\s*(\d{7})/i.exec(comments)?.[1];
  const key = keyFrom(textOf(node, 'REFERENCE_NUMBER')) || keyFrom(textOf(node, 'DATAID'));
  const draft = new Growing(key, isPerson ? 'person' : imo === undefined ? 'company' : 'vessel');
  draft.name(
    joined(
      ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => known(textOf(node, name))),
      ' ',
    ),
    'main',
  );
  draft.name(known(textOf(node, 'NAME_ORIGINAL_SCRIPT')), 'native');
  for (const alias of childrenOf(node, `${node.name}_ALIAS`)) addAlias(draft, alias);
  for (const address of childrenOf(node, `${node.name}_ADDRESS`)) addAddress(draft, address);
  for (const birth of childrenOf(node, 'INDIVIDUAL_DATE_OF_BIRTH')) draft.add('births', birthOf(birth));
  for (const paper of childrenOf(node, 'INDIVIDUAL_DOCUMENT'))
    draft.identify(identifierFrom(textOf(paper, 'TYPE_OF_DOCUMENT') || 'Identity', textOf(paper, 'NUMBER')));
  draft.add(
    'countries',
    childrenOf(node, 'VALUE', 'NATIONALITY').flatMap(({ text }) => countriesFrom(text)),
  );
  draft.add('programmes', [textOf(node, 'UN_LIST_TYPE')]);
  draft.identify(imoFrom(imo ?? ''));
  draft.effective = dateFrom(textOf(node, 'LISTED_ON')) ?? undefined;
  draft.note(
    joined(
      childrenOf(node, 'VALUE', 'DESIGNATION').map(({ text }) => text),
      '; ',
    ),
  );
  draft.note(comments);
  return draft.finished();
}

function addAlias(draft: Growing, alias: XmlNode): void {
  const quality = textOf(alias, 'QUALITY');
  const kind = /low/i.test(quality) ? 'weak' : /f\.?k\.?a/i.test(quality) ? 'former' : 'alias';
  for (const name of textOf(alias, 'ALIAS_NAME').split(';')) draft.name(known(name.trim()), kind);
  draft.add('births', birthsFrom(textOf(alias, 'DATE_OF_BIRTH')));
}

function addAddress(draft: Growing, address: XmlNode): void {
  const country = countryOf(textOf(address, 'COUNTRY'));
  if (country !== null) draft.add('countries', [country]);
  draft.add('addresses', [
    joined(['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE'].map((name) => textOf(address, name))),
  ]);
}

/** A birth as a date, a year, or years between. */
function birthOf(birth: XmlNode): string[] {
  const [from, to] = [textOf(birth, 'FROM_YEAR'), textOf(birth, 'TO_YEAR')];
  if (from !== '' && to !== '') return birthsFrom(`${from} to ${to}`);
  const date = dateFrom(textOf(birth, 'DATE')) ?? dateOf(textOf(birth, 'YEAR'));
  return date === null ? [] : [date];
}

/** The list writes "na" for a name that is not there. */
function known(name: string): string {
  return /^(na|n\/a|none|-)$/i.test(name) ? '' : name;
}
