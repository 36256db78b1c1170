import { describe, expect, test } from 'vitest';
import { readCbpCsv } from '#app/domain/screening/lists/formats/cbp-csv.ts';
import { readCslCsv } from '#app/domain/screening/lists/formats/csl-csv.ts';
import { splitNameCell } from '#app/domain/screening/lists/formats/split-name-cell.ts';
import { readUflpa } from '#app/domain/screening/lists/formats/uflpa.ts';
import { namesOf, readText } from '#tests/support/read-list-text.ts';

describe('a cell of several names', () => {
  const cells: [string, string[], string | undefined][] = [
    ['Alder Mills Co., Ltd.', ['main: Alder Mills Co., Ltd.'], undefined],
    [
      'Alder Silicon Co., Ltd. (including one alias: Alder Silicon)',
      ['main: Alder Silicon Co., Ltd.', 'alias: Alder Silicon'],
      undefined,
    ],
    [
      'Alder Cotton Co., Ltd. and two aliases: Alder Textile Co., Ltd.; and Alder Hi-Tech Co.',
      ['main: Alder Cotton Co., Ltd.', 'alias: Alder Textile Co., Ltd.', 'alias: Alder Hi-Tech Co.'],
      undefined,
    ],
    [
      'Alder Meiling Co., Ltd. (formerly known as Birch Meiling Co., Ltd.; and Birch Holdings Limited)',
      ['main: Alder Meiling Co., Ltd.', 'former: Birch Meiling Co., Ltd.', 'former: Birch Holdings Limited'],
      undefined,
    ],
    [
      'Alder Corps (also known as ACC) and its subordinate and affiliated entities',
      ['main: Alder Corps', 'alias: ACC'],
      'its subordinate and affiliated entities',
    ],
    [
      'Alder Ocean Co., Ltd. a/k/a Alder Fishing, a/k/a Alder Marine and its subsidiaries',
      ['main: Alder Ocean Co., Ltd.', 'alias: Alder Fishing', 'alias: Alder Marine'],
      'its subsidiaries',
    ],
    [
      'Alder Holdings and its two subsidiaries: Birch Estates Sdn. Bhd.; and Cedar Oils Sdn. Bhd.',
      ['main: Alder Holdings', 'also-named: Birch Estates Sdn. Bhd.', 'also-named: Cedar Oils Sdn. Bhd.'],
      'two subsidiaries',
    ],
    [
      'Alder Group Corporation (and its eight Harbour-based subsidiaries)',
      ['main: Alder Group Corporation'],
      'eight Harbour-based subsidiaries',
    ],
    [
      'Alder Coal (Group) Ltd., f/k/a Birch (Group) Ltd.',
      ['main: Alder Coal (Group) Ltd.', 'former: Birch (Group) Ltd.'],
      undefined,
    ],
    [
      'Alder Berhad and its subsidiaries, and joint ventures',
      ['main: Alder Berhad'],
      'its subsidiaries, and joint ventures',
    ],
    ['Alias Textiles Ltd', ['main: Alias Textiles Ltd'], undefined],
    ['Formerly Works Akada Ltd', ['main: Formerly Works Akada Ltd'], undefined],
  ];
  test.each(cells)('%s', (cell, names, scope) => {
    const read = splitNameCell(cell);
    expect(read.names.map(({ name, kind }) => `${kind}: ${name}`)).toEqual(names);
    expect(read.scope).toBe(scope);
  });
});

const PAGE = `<!DOCTYPE html><html><head><script>var x = "<tr><td>not a row</td></tr>";</script></head><body>
<h2>A list of entities in Section 2(d)(2)(B)(i)</h2>
<table><thead><tr><th>Entity</th><th>Effective Date</th></tr></thead><tbody>
<tr><td>Alder Cotton Co., Ltd. and two aliases:&nbsp;Alder Textile Co., Ltd.; and Alder Hi&#8209;Tech Co.</td><td>June 21, 2022</td></tr>
<tr><td><p>Birch &amp; Sons <em>Co.</em></p></td><td>to be announced</td></tr></tbody></table>
<h2>A list of entities in Section 2(d)(2)(B)(ii)</h2>
<table><tr><th>Name of Entity</th><th>Effective Date</th></tr>
<tr><td>Cedar Zinc (formerly Old Cedar Zinc)</td><td>January 15, 2025</td></tr></table></body></html>`;

describe('the UFLPA list', () => {
  test('as a web page: tables by sub-list, names out of their cell, the page’s other parts left alone', async () => {
    const { entries } = await readText(readUflpa, { 'uflpa.html': PAGE });
    expect(entries.map(({ key, subLists, effective }) => [key, subLists, effective])).toEqual([
      ['alder-cotton-co-ltd', ['i'], '2022-06-21'],
      ['birch-sons-co', ['i'], undefined],
      ['cedar-zinc', ['ii'], '2025-01-15'],
    ]);
    expect(namesOf(entries[0])[1]).toBe('alias: Alder Textile Co., Ltd.');
    expect(entries[1]).toMatchObject({ effectiveNote: 'to be announced', countries: ['CHN'] });
    expect(namesOf(entries[1])).toEqual(['main: Birch & Sons Co.']);
    expect(namesOf(entries[2])).toEqual(['main: Cedar Zinc', 'former: Old Cedar Zinc']);
  });

  test('as CSV: sub-lists as lines between, or in a column of their own', async () => {
    const lines =
      'UFLPA Section 2(d)(2)(B)(v),\nEntity,Effective Date\n"Alder Cotton Co., Ltd.","August 1, 2023"\n';
    const column = 'Entity,Sub-list,Effective Date\nAlder Cotton,"(ii), (v)",8/1/2023\n';
    expect((await readText(readUflpa, { 'a.csv': lines })).entries[0]).toMatchObject({
      subLists: ['v'],
      effective: '2023-08-01',
    });
    expect((await readText(readUflpa, { 'a.csv': column })).entries[0]?.subLists).toEqual(['ii', 'v']);
  });

  test('a page without the tables is refused, saying what to save', async () => {
    await expect(
      readText(readUflpa, { 'x.html': '<html><body><p>Sign in</p></body></html>' }),
    ).rejects.toThrow(/Save the page with the tables/);
  });
});

const CBP = `Withhold Release Orders and Findings,,,,,
Date,Merchandise,Manufacturer(s),Status,Type,
China,,,,,
06/24/2021,Silica products,"Alder Silicon Co., Ltd. and its subsidiaries",Active,WRO,
12/05/2020,Fishing,"Fishing vessel Merry Gull",Active,WRO,
Turkmenistan,,,,,
05/18/2018,Cotton and cotton products,,Active,WRO,
Malaysia,,,,,
03/30/2021,Gloves,"Birch Glove a/k/a Birch Latex",Active,Finding,
01/01/2019,Gloves,Cedar Glove,Inactive (revoked),WRO,
`;

describe('CBP orders', () => {
  test('orders name companies, vessels or goods; countries may stand above them; ended ones are told', async () => {
    const { entries, notes } = await readText(readCbpCsv, { 'wro.csv': CBP });
    expect(
      entries.map(({ subject, countries, order, effective }) => [subject, countries, order, effective]),
    ).toEqual([
      ['company', ['CHN'], 'WRO', '2021-06-24'],
      ['vessel', ['CHN'], 'WRO', '2020-12-05'],
      ['goods', ['TKM'], 'WRO', '2018-05-18'],
      ['company', ['MYS'], 'Finding', '2021-03-30'],
    ]);
    expect(entries[0]).toMatchObject({ scope: 'its subsidiaries', goods: 'Silica products', goodsWords: [] });
    expect(namesOf(entries[0])).toEqual(['main: Alder Silicon Co., Ltd.']);
    expect(entries[2]?.goodsWords).toEqual(['cotton']);
    expect(namesOf(entries[3])).toEqual(['main: Birch Glove', 'alias: Birch Latex']);
    expect(notes.map(({ says, skipped }) => [says, skipped])).toEqual([
      ['The order on Cedar Glove is not in effect any more (Inactive (revoked)) and was left out.', false],
    ]);
  });
});

const CSL = `source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids
Specially Designated Nationals (SDN) - Treasury Department,20264,Individual,ZND; NPWMD,"QUILLFEATHER, Odo",Minister,"1 Invented Street, Tehran, IR; Somewhere Else, CU",,,,,,,,,,,,,(Linked To: NOBODY),x,"QUILL, Odo; Одо Куилфезер",MX,1948-12-10; 1951,,,x,"IR, A1084010, Passport; 5030056754, Tax ID No."
Entity List (EL) - Bureau of Industry and Security,,,,Tamarisk Institute,,CN,"66 FR 1",2001-05-14,,,For all items,,,,,,,,,x,"Tamarisk 1; Tamarisk 2; and Tamarisk Institute of Rowing.",,,,,x,
Entity List (EL) - Bureau of Industry and Security,,,,Tamarisk Institute,,"Havana, CU","66 FR 2",2005-05-14,,,,,,,,,,,,x,,,,,,x,
Specially Designated Nationals (SDN) - Treasury Department,23156,Vessel,ZND,MERRY GULL,,"",,,,,,,CL2685,Tanker,,,Cyprus,Tamarisk,,x,"",,,,,x,"IMO 9187629, Vessel Registration Identification"
`;

describe('the US Consolidated Screening List', () => {
  test('28 columns become entries with aliases, papers, countries and the list that they come from', async () => {
    const { entries } = await readText(readCslCsv, { 'consolidated.csv': CSL });
    expect(entries.map(({ key }) => key)).toEqual([
      'sdn-20264',
      'el-tamarisk-institute',
      expect.stringMatching(/^el-tamarisk-institute-[0-9a-f]{8}$/),
      'sdn-23156',
    ]);
    expect(entries[0]).toMatchObject({
      subject: 'person',
      countries: ['CUB', 'IRN', 'MEX'],
      births: ['1948-12-10', '1951'],
      programmes: ['SDN', 'ZND', 'NPWMD'],
      identifiers: [
        { scheme: 'PASSPORT', value: 'A1084010' },
        { scheme: 'TAX', value: '5030056754' },
      ],
    });
    expect(namesOf(entries[0])).toEqual([
      'main: QUILLFEATHER, Odo',
      'alias: QUILL, Odo',
      'native: Одо Куилфезер',
    ]);
    expect(namesOf(entries[1])).toEqual([
      'main: Tamarisk Institute',
      'alias: Tamarisk 1',
      'alias: Tamarisk 2',
      'alias: Tamarisk Institute of Rowing',
    ]);
    expect(entries[3]).toMatchObject({
      subject: 'vessel',
      countries: ['CYP'],
      identifiers: [
        { scheme: 'IMO', value: '9187629' },
        { scheme: 'CALL-SIGN', value: 'CL2685' },
      ],
    });
  });
});
