import { joined } from './draft-group.ts';
import { identifierFrom } from './identifier-labels.ts';
import type { EntryDraft, ListImporter } from './importer.ts';
import { UnreadableList } from './importer.ts';
import { draftFromRemarks, readRemarks } from './ofac-remarks.ts';
import { countryOf } from './read-country.ts';
import { americanDate, birthsFrom, dateFrom } from './read-dates.ts';
import { childOf, childrenOf, textOf, type XmlNode, xmlRecords } from './xml-records.ts';

/**
 * OFAC's SDN.XML and CONSOLIDATED.XML (schema sdnList: https://ofac.treasury.gov/media/10466/download). Names and keys come
 * out as from the CSV files, so that a list may change from one format to the other. The advanced schema is refused.
 */
export const readOfacXml: ListImporter = async (parts, take) => {
  let asOf: string | null = null;
  for (const part of parts) {
    const onRoot = ({ name }: { name: string }) => {
      if (name === 'sdnList') return;
      throw new UnreadableList(
        `${part.name} begins with <${name}>, not with <sdnList>. Take SDN.XML or CONSOLIDATED.XML; the "advanced" files have another form.`,
      );
    };
    for await (const { row, node } of xmlRecords(part, {
      records: ['publshInformation', 'sdnEntry'],
      onRoot,
    })) {
      if (node.name === 'publshInformation') asOf = americanDate(textOf(node, 'Publish_Date')) ?? asOf;
      else take.entry(entryFrom(node), { file: part.name, row });
    }
  }
  return asOf === null ? {} : { asOf };
};

function entryFrom(node: XmlNode): EntryDraft {
  const subject = subjectOf(textOf(node, 'sdnType'));
  const ids = childrenOf(node, 'id', 'idList').map((id) => ({
    label: textOf(id, 'idType'),
    value: textOf(id, 'idNumber'),
  }));
  const vessel = childOf(node, 'vesselInfo');
  const addresses = childrenOf(node, 'address', 'addressList');
  const places = [
    ...addresses.map((address) => textOf(address, 'country')),
    ...childrenOf(node, 'nationality', 'nationalityList').map((one) => textOf(one, 'country')),
    ...childrenOf(node, 'citizenship', 'citizenshipList').map((one) => textOf(one, 'country')),
    textOf(vessel, 'vesselFlag'),
  ];
  const remarks = readRemarks(textOf(node, 'remarks'));
  const { births = [], founded, note } = draftFromRemarks(remarks);
  const established = ids.find(({ label }) => /established date/i.test(label))?.value;
  return {
    key: textOf(node, 'uid'),
    subject,
    names: [
      { name: nameOf(node), kind: 'main' },
      ...childrenOf(node, 'aka', 'akaList').map(aliasOf),
      ...remarks.names,
    ],
    countries: [...places.map(countryOf).filter((iso3) => iso3 !== null), ...remarks.countries],
    addresses: addresses.map(addressOf),
    programmes: childrenOf(node, 'program', 'programList').map(({ text }) => text),
    identifiers: [
      ...ids.flatMap(({ label, value }) => identifierFrom(/\bIMO\b/.test(value) ? 'IMO' : label, value)),
      ...identifierFrom('call sign', textOf(vessel, 'callSign')),
      ...remarks.identifiers,
    ],
    births: [
      ...births,
      ...childrenOf(node, 'dateOfBirthItem', 'dateOfBirthList').flatMap((one) =>
        birthsFrom(textOf(one, 'dateOfBirth')),
      ),
    ],
    founded: founded ?? (established === undefined ? undefined : (dateFrom(established) ?? undefined)),
    note: joined(
      [textOf(node, 'title'), textOf(vessel, 'vesselType'), textOf(vessel, 'vesselOwner'), note],
      '; ',
    ),
  };
}

function aliasOf(aka: XmlNode): EntryDraft['names'][number] {
  if (/weak/i.test(textOf(aka, 'category'))) return { name: nameOf(aka), kind: 'weak' };
  return { name: nameOf(aka), kind: /^f/i.test(textOf(aka, 'type')) ? 'former' : 'alias' };
}

function nameOf(node: XmlNode): string {
  return joined([textOf(node, 'lastName'), textOf(node, 'firstName')]);
}

function addressOf(address: XmlNode): string {
  return joined(
    ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'].map((name) =>
      textOf(address, name),
    ),
  );
}

function subjectOf(kind: string): EntryDraft['subject'] {
  if (/^individual$/i.test(kind)) return 'person';
  if (/^vessel$/i.test(kind)) return 'vessel';
  return /^aircraft$/i.test(kind) ? 'aircraft' : 'company';
}
