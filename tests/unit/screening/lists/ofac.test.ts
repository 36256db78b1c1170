import { describe, expect, test } from 'vitest';
import { readOfacCsv } from '#app/domain/screening/lists/formats/ofac-csv.ts';
import { readOfacXml } from '#app/domain/screening/lists/formats/ofac-xml.ts';
import { namesOf, readText } from '#tests/support/read-list-text.ts';

const SDN = `101,"TAMARISK HARBOUR LINES LTD",-0- ,"ZENDA] [NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Organization Established Date 17 Dec 2016; Registration Number 02696754 (United Kingdom); a.k.a. 'TAMARISK'; f.k.a. 'OLD HARBOUR'; SWIFT/BIC TAMRGB2L; Linked To: NOBODY AT ALL."
102,"QUILLFEATHER, Odo Bramwell","individual","ZENDA","Minister of Invented Affairs",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1948; alt. DOB circa 1951; alt. DOB 1960 to 1962; POB Nowhere; nationality Iran; citizen Mexico; Passport A1084010 (Iran) expires 2030; alt. National ID No. 77-12 (Mexico); Gender Male; a.k.a. 'THE QUILL'."
103,"MERRY GULL","vessel","ZENDA",-0- ,"CL2685","General Cargo","2597","1098","Cyprus","Tamarisk Harbour Lines Ltd","Vessel Registration Identification IMO 9187629; MMSI 572469210; Vessel Year of Build 1990; f.k.a. 'SAD GULL'."
104,"ZZ-GUL","aircraft","ZENDA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Manufacture Date 1992; Aircraft Manufacturer's Serial Number (MSN) 1023409321; Aircraft Tail Number ZZ-OLD."
\u001a`;
const ALT = `101,1,"aka","TAMARISK SHIPPING",-0- 
101,2,"fka","TAMARISK ROWING CLUB",-0- 
102,3,"nka","QUILL, Odo",-0- 
999,4,"aka","NOBODY KNOWS",-0- 
\u001a`;
const ADD = `101,1,"1 Invented Quay","Londra","United Kingdom",-0- 
101,2,-0- ,"Havana","Cuba",-0- 
102,3,-0- ,-0- ,"Iran",-0- 
`;

describe('OFAC as CSV', () => {
  const all = () => readText(readOfacCsv, { 'sdn.csv': SDN, 'alt.csv': ALT, 'add.csv': ADD });

  test('the three files become one entry an entity, whatever order they come in', async () => {
    const { entries } = await all();
    const turned = await readText(readOfacCsv, { 'add.csv': ADD, 'alt.csv': ALT, 'sdn.csv': SDN });
    expect(entries.map(({ key, subject }) => [key, subject])).toEqual([
      ['101', 'company'],
      ['102', 'person'],
      ['103', 'vessel'],
      ['104', 'aircraft'],
    ]);
    expect(turned.entries).toEqual(entries);
  });

  test('aliases, former names and the weak names of remarks keep their kind', async () => {
    const [company, person, vessel] = (await all()).entries;
    expect(namesOf(company)).toEqual([
      'main: TAMARISK HARBOUR LINES LTD',
      'alias: TAMARISK SHIPPING',
      'former: TAMARISK ROWING CLUB',
      'weak: TAMARISK',
      'former: OLD HARBOUR',
    ]);
    expect(namesOf(person)).toEqual([
      'main: QUILLFEATHER, Odo Bramwell',
      'alias: QUILL, Odo',
      'weak: THE QUILL',
    ]);
    expect(namesOf(vessel)).toEqual(['main: MERRY GULL', 'former: SAD GULL']);
  });

  test('remarks give dates of birth, nationality, papers and the day of founding', async () => {
    const [company, person] = (await all()).entries;
    expect(person).toMatchObject({
      births: ['1948-12-10', '1951', '1960', '1961', '1962'],
      countries: ['IRN', 'MEX'],
      identifiers: [
        { scheme: 'PASSPORT', value: 'A1084010' },
        { scheme: 'NATIONAL-ID', value: '77-12' },
      ],
      note: 'Minister of Invented Affairs; POB Nowhere; Gender Male',
    });
    expect(company).toMatchObject({
      founded: '2016-12-17',
      births: [],
      programmes: ['ZENDA', 'NPWMD'],
      countries: ['CUB', 'GBR'],
      addresses: ['1 Invented Quay, Londra', 'Havana'],
      identifiers: [
        { scheme: 'REGISTRATION', value: '02696754' },
        { scheme: 'BIC', value: 'TAMRGB2L' },
      ],
    });
  });

  test('vessels and aircraft keep IMO, MMSI, call sign, flag, serial and year of building', async () => {
    const [, , vessel, aircraft] = (await all()).entries;
    expect(vessel).toMatchObject({
      births: ['1990'],
      countries: ['CYP'],
      identifiers: [
        { scheme: 'IMO', value: '9187629' },
        { scheme: 'MMSI', value: '572469210' },
        { scheme: 'CALL-SIGN', value: 'CL2685' },
      ],
    });
    expect(aircraft).toMatchObject({
      births: ['1992'],
      identifiers: [
        { scheme: 'AIRCRAFT-SERIAL', value: '1023409321' },
        { scheme: 'AIRCRAFT-TAIL', value: 'ZZ-OLD' },
      ],
    });
  });

  test('the control character at the end is no row; aliases without an entity are told', async () => {
    const { notes, skipped } = await all();
    expect(skipped).toBe(0);
    expect(notes.map(({ says }) => says)).toEqual([
      'Entities with aliases here and no main name: 1. The files may be of different days.',
    ]);
  });

  test('a broken row is left out with its number, and the rows after it are read', async () => {
    const [first = '', ...rest] = SDN.split('\n');
    const broken = [
      first,
      '777,"A MARK THAT IS NEVER CLOSED',
      'no number,"X","individual","P"',
      ...rest,
    ].join('\n');
    const { entries, notes } = await readText(readOfacCsv, { 'sdn.csv': broken, 'alt.csv': ALT });
    expect(entries.map(({ key }) => key)).toEqual(['101', '102', '103', '104']);
    expect(notes.filter(({ skipped }) => skipped).map(({ row, says }) => [row, says])).toEqual([
      [2, 'A quotation mark is opened in this row and never closed.'],
      [3, 'The row is not whole: it must begin with a number and have 12 columns.'],
    ]);
  });

  test('without the file of main names the files are refused, with what is missing', async () => {
    await expect(readText(readOfacCsv, { 'alt.csv': ALT, 'add.csv': ADD })).rejects.toThrow(
      /The file of main names is missing \(SDN\.CSV or CONS_PRIM\.CSV/,
    );
    await expect(readText(readOfacCsv, { 'a.csv': SDN, 'b.csv': SDN })).rejects.toThrow(
      /b\.csv and a\.csv hold the same kind/,
    );
  });
});

const XML = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://example.org/XML">
  <publshInformation><Publish_Date>01/15/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry>
    <uid>102</uid><firstName>Odo Bramwell</firstName><lastName>QUILLFEATHER</lastName><title>Minister</title>
    <sdnType>Individual</sdnType>
    <programList><program>ZENDA</program><program>NPWMD</program></programList>
    <idList>
      <id><uid>1</uid><idType>Passport</idType><idNumber>A1084010</idNumber><idCountry>Iran</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
    </idList>
    <akaList>
      <aka><uid>3</uid><type>a.k.a.</type><category>strong</category><lastName>QUILL</lastName><firstName>Odo</firstName></aka>
      <aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>THE QUILL</lastName></aka>
      <aka><uid>5</uid><type>f.k.a.</type><category>strong</category><lastName>FEATHER</lastName></aka>
    </akaList>
    <addressList><address><uid>6</uid><address1>1 Invented Quay</address1><city>Tehran</city><country>Iran</country></address></addressList>
    <nationalityList><nationality><uid>7</uid><country>Mexico</country><mainEntry>true</mainEntry></nationality></nationalityList>
    <dateOfBirthList><dateOfBirthItem><uid>8</uid><dateOfBirth>circa 1951</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>103</uid><lastName>MERRY GULL</lastName><sdnType>Vessel</sdnType>
    <idList><id><uid>1</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9187629</idNumber></id></idList>
    <vesselInfo><callSign>CL2685</callSign><vesselType>General Cargo</vesselType><vesselFlag>Cyprus</vesselFlag></vesselInfo>
  </sdnEntry>
</sdnList>`;

describe('OFAC as XML', () => {
  test('keys and names are those of the CSV files; the edition has the day of publishing', async () => {
    const { entries, about } = await readText(readOfacXml, { 'sdn.xml': XML });
    expect(about).toEqual({ asOf: '2026-01-15' });
    expect(entries[0]).toMatchObject({
      key: '102',
      subject: 'person',
      births: ['1951'],
      countries: ['IRN', 'MEX'],
      identifiers: [{ scheme: 'PASSPORT', value: 'A1084010' }],
      addresses: ['1 Invented Quay, Tehran'],
      programmes: ['ZENDA', 'NPWMD'],
    });
    expect(namesOf(entries[0])).toEqual([
      'main: QUILLFEATHER, Odo Bramwell',
      'alias: QUILL, Odo',
      'weak: THE QUILL',
      'former: FEATHER',
    ]);
    expect(entries[1]).toMatchObject({
      subject: 'vessel',
      countries: ['CYP'],
      identifiers: [
        { scheme: 'IMO', value: '9187629' },
        { scheme: 'CALL-SIGN', value: 'CL2685' },
      ],
    });
  });

  test('another schema and a file that was cut off are refused, saying what to do', async () => {
    await expect(readText(readOfacXml, { 'a.xml': '<Sanctions><x/></Sanctions>' })).rejects.toThrow(
      /not with <sdnList>/,
    );
    await expect(readText(readOfacXml, { 'a.xml': XML.slice(0, 900) })).rejects.toThrow(/no whole XML file/);
  });
});
