/** What a column of a file may say of a supplier. */
export type ImportField = {
  key: FieldKey;
  /** As headed in the template and in exports. */
  label: string;
  /** What to write there, for the template's second sheet and the mapping page. */
  help: string;
  example: string;
  group: 'supplier' | 'site' | 'numbers' | 'trade' | 'people' | 'other';
};

const FIELDS = [
  [
    'name',
    'Name',
    'The legal name. The only column that must be there.',
    'Example Garments Ltd (invented)',
    'supplier',
  ],
  [
    'reference',
    'Reference',
    'Your own number for the supplier. Best for finding it again.',
    'V-10023',
    'supplier',
  ],
  ['country', 'Country', 'Name or ISO code.', 'Bangladesh', 'supplier'],
  ['nativeName', 'Name in own script', 'As written locally.', '示例服装有限公司', 'supplier'],
  ['otherNames', 'Other names', 'Separate several with a semicolon.', 'Example Apparel; EGL', 'supplier'],
  ['formerNames', 'Former names', 'Separate several with a semicolon.', 'Old Example Mills Ltd', 'supplier'],
  ['tradingName', 'Trading name', 'As known to customers.', 'Exemplar', 'supplier'],
  ['siteName', 'Site', 'Name of the factory, farm or office.', 'Unit 2', 'site'],
  ['address', 'Address', 'Street, number, district.', '12 Example Road, Salna', 'site'],
  ['city', 'City', 'Town or city.', 'Gazipur', 'site'],
  ['region', 'Region', 'State, province or division; helps to find the town.', 'Dhaka', 'site'],
  ['siteCountry', 'Site country', 'Only where it is not the supplier’s country.', 'Bangladesh', 'site'],
  ['latitude', 'Latitude', 'Degrees, north is positive.', '23.998', 'site'],
  ['longitude', 'Longitude', 'Degrees, east is positive.', '90.422', 'site'],
  ['osId', 'OS ID', 'Open Supply Hub, 15 characters.', 'CN2021250D1DTN7', 'site'],
  ['lei', 'LEI', 'Legal Entity Identifier, 20 characters.', '5493001KJTIIGC8Y1R12', 'numbers'],
  ['companyNumber', 'UK company number', 'Eight characters.', 'SC123456', 'numbers'],
  ['duns', 'D-U-N-S', 'Nine digits.', '150483782', 'numbers'],
  ['uscc', 'USCC', 'China, 18 characters.', '91350100M000100Y43', 'numbers'],
  ['vat', 'VAT number', 'With the two letters of the country.', 'DE136695976', 'numbers'],
  ['tier', 'Tier', '1 for direct suppliers, up to 5.', '1', 'trade'],
  ['sectors', 'Sector', 'ISIC code or a usual word; separate several with a semicolon.', '14', 'trade'],
  ['goods', 'Goods', 'What you buy; separate several with a semicolon.', 'Cotton shirts; Trousers', 'trade'],
  ['hs', 'HS codes', 'In the order of the goods, separated by a semicolon.', '6205; 6203', 'trade'],
  ['spend', 'Yearly spend', 'An amount, zero or more.', '125000', 'trade'],
  ['currency', 'Currency', 'ISO code.', 'GBP', 'trade'],
  ['soleSource', 'Sole source', 'Yes or no: nobody else can supply this.', 'no', 'trade'],
  ['workers', 'Workers', 'Number of people who work there.', '850', 'people'],
  ['lowSkilled', 'Low-skilled work', 'Yes or no.', 'yes', 'people'],
  ['migrant', 'Migrant workers', 'Yes or no.', 'no', 'people'],
  ['agency', 'Agency workers', 'Yes or no.', 'no', 'people'],
  ['seasonal', 'Seasonal workers', 'Yes or no.', 'no', 'people'],
  ['pieceRate', 'Piece rate', 'Yes or no.', 'yes', 'people'],
  ['homework', 'Homework', 'Yes or no.', 'no', 'people'],
  [
    'recruitmentFees',
    'Recruitment fees',
    'Do workers pay to get the job: paid, not paid or unknown.',
    'unknown',
    'people',
  ],
  ['ownerEmail', 'Owner', 'E-mail of the colleague who looks after the supplier.', '', 'other'],
  ['notes', 'Notes', 'Anything else.', '', 'other'],
  ['parentCompany', 'Parent company', 'Kept as a line of the notes.', '', 'other'],
  ['facilityType', 'Facility type', 'Kept as a line of the notes.', 'Final product assembly', 'other'],
  ['processingType', 'Processing type', 'Kept as a line of the notes.', 'Cutting, sewing', 'other'],
  ['rbaId', 'RBA ID', 'Kept as a line of the notes.', '', 'other'],
  [
    'daylightId',
    'Daylight ID',
    'Filled in by exports, so that a changed export finds its suppliers again.',
    '',
    'other',
  ],
] as const;

export type FieldKey = (typeof FIELDS)[number][0];

export const IMPORT_FIELDS: readonly ImportField[] = FIELDS.map(([key, label, help, example, group]) => ({
  key,
  label,
  help,
  example,
  group,
}));

const KEYS: ReadonlySet<string> = new Set(IMPORT_FIELDS.map(({ key }) => key));

export function isFieldKey(text: string): text is FieldKey {
  return KEYS.has(text);
}

export function fieldLabel(key: FieldKey): string {
  return IMPORT_FIELDS.find((field) => field.key === key)?.label ?? key;
}
