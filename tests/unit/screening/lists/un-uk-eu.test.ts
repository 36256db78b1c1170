import { describe, expect, test } from 'vitest';
import { readEuCsv, readEuXml } from '#app/domain/screening/lists/formats/eu.ts';
import { readUkCsv } from '#app/domain/screening/lists/formats/uk-csv.ts';
import { readUnXml } from '#app/domain/screening/lists/formats/un-xml.ts';
import { namesOf, readText } from '#tests/support/read-list-text.ts';

const UN = `<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-01-15T22:00:00Z">
<INDIVIDUALS><INDIVIDUAL>
  <DATAID>6900001</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>ODO</FIRST_NAME><SECOND_NAME>BRAMWELL</SECOND_NAME><THIRD_NAME>QUILLFEATHER</THIRD_NAME>
  <UN_LIST_TYPE>Zenda</UN_LIST_TYPE><REFERENCE_NUMBER>ZNi.001</REFERENCE_NUMBER><LISTED_ON>2001-01-25</LISTED_ON>
  <NAME_ORIGINAL_SCRIPT>اودو برامويل</NAME_ORIGINAL_SCRIPT><COMMENTS1>An invented person.</COMMENTS1>
  <DESIGNATION><VALUE>1) Minister</VALUE><VALUE>2) Envoy</VALUE></DESIGNATION>
  <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Odo Quill; Odo the Elder</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Quill</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME>na</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><STREET>1 Invented Street</STREET><CITY>Tehran</CITY><COUNTRY>Iran (Islamic Republic of)</COUNTRY></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1948-12-10</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1951</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1961</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Iran 1084010</NUMBER></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY>
  <DATAID>6900002</DATAID><FIRST_NAME>TAMARISK HARBOUR &amp; LINES</FIRST_NAME><REFERENCE_NUMBER>ZNe.002</REFERENCE_NUMBER>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Tamarisk Rowing Club</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><COUNTRY>Cuba</COUNTRY></ENTITY_ADDRESS>
</ENTITY><ENTITY>
  <DATAID>6900003</DATAID><FIRST_NAME>MERRY GULL</FIRST_NAME><REFERENCE_NUMBER>ZNe.003</REFERENCE_NUMBER>
  <COMMENTS1>Vessel. IMO number: 9187629.</COMMENTS1>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>`;

describe('the UN list', () => {
  test('names in parts, qualities of aliases, native names, dates and papers are read', async () => {
    const { entries, about } = await readText(readUnXml, { 'consolidated.xml': UN });
    expect(about).toEqual({ asOf: '2026-01-15' });
    const [person, company, vessel] = entries;
    expect(namesOf(person)).toEqual([
      'main: ODO BRAMWELL QUILLFEATHER',
      'native: اودو برامويل',
      'alias: Odo Quill',
      'alias: Odo the Elder',
      'weak: The Quill',
    ]);
    expect(person).toMatchObject({
      key: 'zni-001',
      subject: 'person',
      countries: ['IRN'],
      births: ['1948-12-10', '1951', '1960', '1961'],
      effective: '2001-01-25',
      identifiers: [{ scheme: 'PASSPORT', value: 'Iran 1084010' }],
      note: '1) Minister; 2) Envoy; An invented person.',
    });
    expect(namesOf(company)).toEqual(['main: TAMARISK HARBOUR & LINES', 'former: Tamarisk Rowing Club']);
    expect(company).toMatchObject({ subject: 'company', countries: ['CUB'] });
    expect(vessel).toMatchObject({ subject: 'vessel', identifiers: [{ scheme: 'IMO', value: '9187629' }] });
  });
});

const CONLIST = `Last Updated,15/01/2026
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID
QUILLFEATHER,Odo,Bramwell,,,,Mr,Одо Куилфезер,Cyrillic,Russian,00/00/1951,,,(1) Iran (2) Mexico,(1) A1084010 (2) B22,,77-12,,Minister,1 Invented Street,,,,,Tehran,12345,Iran,(UK Ref):ZND0001.,Individual,Primary name,,Zenda,01/02/2020,31/12/2020,15/01/2026,70001
QUILL,Odo,,,,,,,,,10/12/1948,,,,,,,,,,,,,,,,,,Individual,AKA,Low quality,Zenda,01/02/2020,31/12/2020,15/01/2026,70001
TAMARISK HARBOUR LINES,,,,,,,,,,,,,,,,,,,,,,,,,,Cuba,,Entity,Primary name,,Zenda,01/02/2020,,15/01/2026,70002
TAMARISK ROWING CLUB,,,,,,,,,,,,,,,,,,,,,,,,,,,,Entity,FKA,Good quality,Zenda,01/02/2020,,15/01/2026,70002
NOBODY,,,,,,,,,,,,,,,,,,,,,,,,,,,,Entity,AKA,,Zenda,,,,
`;

const UKSL = `Report Date: 15-Jan-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)
15/01/2026,ZND0003,,,MERRY GULL,,,,,,Primary Name,,,,,,Zenda,Ship,UK,,,,,,,,,,,,,,,31/12/2020,,,,,,,,,,,,,,,9187629,,,Cyprus,,Tanker,,,1990,
15/01/2026,ZND0001,70001,,QUILLFEATHER,Odo,,,,,Primary Name,,,,,,Zenda,Individual,UK,,,,,,,,,,,,,,,31/12/2020,dd/mm/1951,Iran,,,,,,,,,,,,,,,,,,,,,,
`;

describe('the UK list', () => {
  test('rows of one group become one entry; the line with the date above the header is no row', async () => {
    const { entries, about, notes } = await readText(readUkCsv, { 'ConList.csv': CONLIST });
    expect(about).toEqual({ asOf: '2026-01-15' });
    expect(entries.map(({ key, subject }) => [key, subject])).toEqual([
      ['70001', 'person'],
      ['70002', 'company'],
    ]);
    expect(namesOf(entries[0])).toEqual([
      'main: Odo Bramwell QUILLFEATHER',
      'native: Одо Куилфезер',
      'weak: Odo QUILL',
    ]);
    expect(entries[0]).toMatchObject({
      births: ['1948-12-10', '1951'],
      countries: ['IRN', 'MEX'],
      effective: '2020-12-31',
      addresses: ['1 Invented Street, Tehran, 12345'],
      identifiers: [
        { scheme: 'PASSPORT', value: 'A1084010' },
        { scheme: 'PASSPORT', value: 'B22' },
        { scheme: 'NATIONAL-ID', value: '77-12' },
      ],
    });
    expect(namesOf(entries[1])).toEqual(['main: TAMARISK HARBOUR LINES', 'former: TAMARISK ROWING CLUB']);
    expect(notes.map(({ row, says }) => [row, says])).toEqual([
      [7, 'The row has no Unique ID and no Group ID.'],
    ]);
  });

  test('the newer file has other headings, ships, and dd/mm for what is not known', async () => {
    const { entries, about } = await readText(readUkCsv, { 'UK-Sanctions-List.csv': UKSL });
    expect(about).toEqual({ asOf: '2026-01-15' });
    expect(entries[0]).toMatchObject({
      key: 'znd0003',
      subject: 'vessel',
      countries: ['CYP'],
      births: ['1990'],
      identifiers: [{ scheme: 'IMO', value: '9187629' }],
    });
    expect(entries[1]).toMatchObject({ key: 'znd0001', births: ['1951'], countries: ['IRN'] });
  });
});

const EU_XML = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-15T14:00:00.000+01:00">
  <sanctionEntity designationDetails="" unitedNationId="" designationDate="2020-12-31" euReferenceNumber="EU.9001.1" logicalId="9001">
    <remark>An invented person.</remark><regulation programme="ZND" regulationType="amendment"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Odo" middleName="" lastName="Quillfeather" wholeName="Odo Quillfeather" function="Minister" nameLanguage="" strong="true" logicalId="1"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Одо Куилфезер" function="" nameLanguage="RU" strong="true" logicalId="2"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="The Quill" function="" nameLanguage="" strong="false" logicalId="3"/>
    <citizenship countryIso2Code="IR" countryDescription="IRAN"/>
    <birthdate circa="false" birthdate="1948-12-10" year="1948" monthOfYear="12" dayOfMonth="10" city="" countryIso2Code="IR"/>
    <birthdate circa="true" yearRangeFrom="1950" yearRangeTo="1951"/>
    <identification number="A1084010" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="IR"/>
    <address city="Tehran" street="1 Invented Street" poBox="" zipCode="12345" region="" place="" countryIso2Code="IR" countryDescription="IRAN"/>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="" logicalId="9002"><subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Tamarisk Harbour Lines" strong="true"/></sanctionEntity>
</export>`;

const EU_CSV = `\uFEFFfileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_Remark;Entity_SubjectType_ClassificationCode;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;NameAlias_Function;Address_City;Address_Street;Address_CountryIso2Code;BirthDate_BirthDate;BirthDate_Year;Identification_Number;Identification_TypeDescription;Citizenship_CountryIso2Code
15/01/2026;9001;EU.9001.1;31/12/2020;"An invented person; twice";P;ZND;Quillfeather;Odo;Odo Quillfeather;Minister;;;;;;;;
15/01/2026;9001;EU.9001.1;31/12/2020;;P;ZND;;;Одо Куилфезер;;;;;;;;;
15/01/2026;9001;EU.9001.1;31/12/2020;;P;ZND;;;;;Tehran;1 Invented Street;IR;;;;;
15/01/2026;9001;EU.9001.1;31/12/2020;;P;ZND;;;;;;;;;1951;;;
15/01/2026;9001;EU.9001.1;31/12/2020;;P;ZND;;;;;;;;;;A1084010;National passport;
15/01/2026;9002;;;;E;ZND;;;Tamarisk Harbour Lines;;;;;;;;;IR
`;

describe('the EU list', () => {
  test('as XML: names by strength, dates, papers, addresses', async () => {
    const { entries, about } = await readText(readEuXml, { 'full.xml': EU_XML });
    expect(about).toEqual({ asOf: '2026-01-15' });
    expect(namesOf(entries[0])).toEqual([
      'main: Odo Quillfeather',
      'native: Одо Куилфезер',
      'weak: The Quill',
    ]);
    expect(entries[0]).toMatchObject({
      key: 'eu-9001-1',
      subject: 'person',
      births: ['1948-12-10', '1950', '1951'],
      countries: ['IRN'],
      addresses: ['1 Invented Street, 12345, Tehran'],
      identifiers: [{ scheme: 'PASSPORT', value: 'A1084010' }],
      programmes: ['ZND'],
      effective: '2020-12-31',
      note: 'Minister; An invented person.',
    });
    expect(entries[1]).toMatchObject({ key: '9002', subject: 'company' });
  });

  test('as CSV: semicolons, a byte order mark, and one row for each thing that an entity has', async () => {
    const { entries, about } = await readText(readEuCsv, { 'full.csv': EU_CSV });
    expect(about).toEqual({ asOf: '2026-01-15' });
    expect(namesOf(entries[0])).toEqual(['main: Odo Quillfeather', 'native: Одо Куилфезер']);
    expect(entries[0]).toMatchObject({
      key: 'eu-9001-1',
      births: ['1951'],
      countries: ['IRN'],
      addresses: ['1 Invented Street, Tehran'],
      identifiers: [{ scheme: 'PASSPORT', value: 'A1084010' }],
      note: 'Minister; An invented person; twice',
    });
    expect(entries[1]).toMatchObject({ key: '9002', subject: 'company', countries: ['IRN'] });
  });
});
