import { writeFile } from 'node:fs/promises';
import { BUNDLED_FILE, buildDemoWorkbook } from '#seeds/demo/build-workbook.server.ts';
import { readSourceRows } from '#seeds/demo/source-rows.server.ts';

/** `npm run demo:spreadsheet`: makes the bundled spreadsheet from its source tables. Run it when a table changes. */
const rows = await readSourceRows();
await writeFile(BUNDLED_FILE, await buildDemoWorkbook(rows));
console.log(`${BUNDLED_FILE}: ${rows.length} rows`);
