import ExcelJS from 'exceljs';

/** How many suppliers the list has. */
export const ROWS = 10_000;

const TOWNS: [country: string, city: string][] = [
  ['Bangladesh', 'Gazipur'],
  ['China', 'Shenzhen'],
  ['India', 'Tiruppur'],
  ['Türkiye', 'İzmir'],
  ['Viet Nam', 'Hanoi'],
  ['United Kingdom', 'Leicester'],
];
const TRADES = ['Garments', 'Textile Mills', 'Electronics', 'Foods', 'Furniture', 'Cleaning Services'];
const SECTORS = ['Apparel', 'Textiles', 'Electronics', 'Food', 'Furniture', 'Cleaning'];

/** A workbook of invented suppliers, one a row, in the columns of the template. */
export async function listOfSuppliers(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Suppliers');
  sheet.addRow(
    'Reference,Name,Country,City,Address,Sector,Goods,HS code,Workers,Migrant workers,Tier,Spend,Currency,Notes'.split(
      ',',
    ),
  );
  for (let row = 1; row <= ROWS; row++) {
    const [country, city] = TOWNS[row % TOWNS.length] ?? ['China', 'Shenzhen'];
    const trade = TRADES[row % TRADES.length] ?? '';
    sheet.addRow([
      `B-${row}`,
      `Éxample ${trade} ${row} Co., Ltd (invented)`,
      country,
      city,
      `${row} Example Road, Industrial Zone ${row % 17}`,
      SECTORS[row % SECTORS.length],
      'Cotton shirts; Trousers',
      '6205; 6203',
      50 + (row % 900),
      row % 3 === 0 ? 'yes' : 'no',
      1 + (row % 3),
      row * 13.5,
      'GBP',
      `Row ${row} of a made-up list`,
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
