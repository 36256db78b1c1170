import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '#app/platform/database.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { freePort } from '#tests/support/portal.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'daylight-demo-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const end of ['results.xlsx', 'summary.pdf']) rmSync(`out/demo/own list-${end}`, { force: true });
});

type Ended = { code: number | null; out: string; problems: string };

/** Runs the demonstration on a database of its own, as its launcher does. */
async function demo(parameters: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'commands/demo.ts', ...parameters], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'warn',
      DATA_DIR: folder,
      INIT_CWD: folder,
      MONGODB_URI: freshDatabaseUri(),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', problems: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.problems += text));
  await once(child, 'close');
  return { code: child.exitCode, ...texts };
}

test('one’s own list goes into an organisation of its own, and a second run changes nothing', async () => {
  const rows = ['Name;Country;Sector;Spend', 'Ninestar Corporation;China;26;EUR 1.200,50', ';China;;'];
  writeFileSync(join(folder, 'own list.csv'), rows.join('\n'));
  const database = { MONGODB_URI: freshDatabaseUri() };
  const first = await demo(['--once', '--file', 'own list.csv'], database);
  expect(first).toMatchObject({ code: 0, problems: '' });
  expect(first.out).toContain('Loading Own file own list (demo)');
  expect(first.out).toMatch(/new +1\n/);
  expect(first.out).toMatch(/row 3 +\(no name\) +Name: Enter the name of the supplier/);
  expect(first.out).toMatch(/Ninestar Corporation +Ninestar Corporation +0\.94 +same name, country/);
  expect(first.out).toContain('67 of 144 names');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile('out/demo/own list-results.xlsx');
  expect(workbook.getWorksheet('Matches')?.getCell('A2').value).toBe('Ninestar Corporation');
  expect(workbook.getWorksheet('Refused rows')?.getRow(2).values).toContain(
    'Enter the name of the supplier, or delete the row.',
  );
  expect(readFileSync('out/demo/own list-summary.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  const second = await demo(['--once', '--file', 'own list.csv'], database);
  expect(second.out).toMatch(/as before +1\n/);
});

test('a file that is missing, is a folder or is no list is named with the fix', async () => {
  writeFileSync(join(folder, 'holiday.xlsx'), 'not a workbook at all');
  const missing = await demo(['--once', '--file', 'nowhere.xlsx']);
  expect(missing).toMatchObject({ code: 1, out: '' });
  expect(missing.problems).toBe(
    `There is no file ${join(folder, 'nowhere.xlsx')}. Give the path of an XLSX or CSV file after --file.\n`,
  );
  expect((await demo(['--once', '--file', '.'])).problems).toContain('is a folder');
  const picture = await demo(['--once', '--file', 'holiday.xlsx']);
  expect(picture.code).toBe(1);
  expect(picture.problems).toContain('holiday.xlsx: The name ends in .xlsx but the content is no workbook.');
});

test('a store with somebody’s own organisation is left alone', async () => {
  const uri = freshDatabaseUri();
  const database = await openDatabase({ mongodbUri: uri, dataDirectory: folder });
  await organisationWithOwner('Northwind Trading');
  await database.close();
  const refused = await demo(['--once'], { MONGODB_URI: uri });
  expect(refused.code).toBe(1);
  expect(refused.problems).toContain('not a demonstration’s');
});

test('a taken port is told before anything is done', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const refused = await demo([], { PORT: String(port) });
  server.close();
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.problems).toContain(`choose another: PORT=${port + 1} npm run demo`);
});
