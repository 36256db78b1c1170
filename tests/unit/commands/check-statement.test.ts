import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { type DocumentPart, docxOf, pdfOf, scannedPdf } from '#tests/support/builders/document.ts';
import { readExample } from '#tests/support/statements/read-example.ts';
import { checkFile } from '../../../commands/check-statement/check-file.ts';
import { readArguments, WrongUse } from '../../../commands/check-statement/read-arguments.ts';

const TOP = resolve(import.meta.dirname, '../../..');
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-statement-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Ran = { status: number; out: string; err: string };

/** Runs the command in a folder that holds the given files. */
async function check(files: Record<string, string | Buffer>, ...typed: string[]): Promise<Ran> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'commands/check-statement.ts', ...typed],
      { cwd: TOP, env: { ...process.env, INIT_CWD: folder } },
      (problem, out, err) => done({ status: problem === null ? 0 : Number(problem.code), out, err }),
    );
  });
}

const Report = z.object({
  file: z.string(),
  kind: z.string(),
  pages: z.number().nullable(),
  findings: z.array(
    z.object({ check: z.string(), outcome: z.string(), evidence: z.array(z.object({ text: z.string() })) }),
  ),
  gaps: z.array(z.object({ check: z.string(), says: z.string() })),
  signals: z.object({ unchanged: z.number().nullable() }),
});

/** The strong example as the parts of a document. */
function partsOf(text: string): DocumentPart[] {
  return text.split('\n\n').reduce<{ heading: string; texts: string[] }[]>((parts, block) => {
    const last = parts.at(-1);
    if (!last || !block.includes('.')) parts.push({ heading: block.trim(), texts: [] });
    else last.texts.push(block.trim());
    return parts;
  }, []);
}

test('a text is printed check by check, with the sentences that each rests on', async () => {
  const { status, out, err } = await check({ 'strong.txt': readExample('strong') }, 'strong.txt');
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Legal minimum. Evidence found for 11 of 11.');
  expect(out).toMatch(/^A5 {4}Approved by the body that must: Evidence found$/m);
  expect(out).toContain(
    '“This statement was approved by the board of directors of Hollinbank Outdoor plc on 4 June 2026.”',
  );
  expect(out).toMatch(/^D11 /m);
  expect(out).not.toMatch(/complian|\bpass(?:es|ed)?\b/i);
});

test('a PDF and a Word file give the findings that their text gives', async () => {
  const text = readExample('strong');
  const files = { 's.pdf': await pdfOf(partsOf(text)), 's.docx': await docxOf(partsOf(text)) };
  const expected = checkStatement({ text, today: '2026-11-22', model: readingModel() }).findings;
  for (const [name, content] of Object.entries(files)) {
    const { out } = await check({ [name]: content }, name, '--json', '--today', '2026-11-22');
    const report = Report.parse(JSON.parse(out));
    expect(report.kind).toBe(name.slice(2));
    expect(report.findings.map((one) => `${one.check} ${one.outcome}`)).toEqual(
      expected.map((one) => `${one.check} ${one.outcome}`),
    );
  }
});

test('--json is one object with findings, gaps and the share that last year had', async () => {
  const files = { 'new.txt': readExample('copy-of-last-year'), 'old.txt': readExample('last-year') };
  const { status, out } = await check(files, 'new.txt', '--json', '--previous', 'old.txt');
  expect(status).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  const report = Report.parse(JSON.parse(out));
  expect(report.signals.unchanged).toBeGreaterThan(0.9);
  expect(report.findings.find((one) => one.check === 'D2')?.outcome).toBe('look');
  expect(report.gaps.map((gap) => gap.check)).toContain('B2.2');
});

test('--organisation tells whose name does not belong', async () => {
  const files = { 'llp.txt': readExample('llp') };
  const { out } = await check(files, 'llp.txt', '--json', '--organisation', 'Tarnbrook Mills plc');
  const report = Report.parse(JSON.parse(out));
  expect(report.findings.find((one) => one.check === 'A2')?.outcome).toBe('not-found');
  expect(report.findings.find((one) => one.check === 'D4')?.outcome).toBe('look');
});

test('a text in another language is read, with a warning', async () => {
  const { status, out } = await check({ 'german.txt': readExample('german') }, 'german.txt');
  expect(status).toBe(0);
  expect(out).toContain('Warning: This text reads as German; the checks understand English.');
  expect(out).toMatch(/^C5 {4}Numbers: Cannot tell$/m);
});

test('a hyphen reads what another command hands over', async () => {
  const done = await new Promise<Ran>((ended) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'commands/check-statement.ts', '-', '--json'],
      { cwd: TOP },
      (problem, out, err) => ended({ status: problem === null ? 0 : Number(problem.code), out, err }),
    );
    child.stdin?.end(readExample('strong'));
  });
  expect([done.status, done.err]).toEqual([0, '']);
  expect(Report.parse(JSON.parse(done.out))).toMatchObject({ file: '-', kind: 'text' });
});

test('a text file is read as text, though it holds signs of a web page', async () => {
  const signs = '<b>We</b> audited <i>nine</i> mills in 2025.';
  const { out } = await check({ 'signs.txt': `${readExample('strong')}\n\n${signs}` }, 'signs.txt', '--json');
  expect(Report.parse(JSON.parse(out)).kind).toBe('text');
});

test('a file that is not there ends with status 2 and says what to do', async () => {
  const { status, out, err } = await check({}, 'none.pdf');
  expect([status, out, err]).toEqual([2, '', 'none.pdf: There is no such file. Check the path.\n']);
});

test('a scanned PDF, one of 300 pages and an empty file are each refused with the fix', async () => {
  const files = {
    'scan.pdf': await scannedPdf(DOT),
    'long.pdf': await pdfOf([], { pages: 300 }),
    'empty.txt': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const checked = (name: string) =>
    checkFile({
      file: join(folder, name),
      json: true,
      organisation: null,
      previous: null,
      today: '2026-11-22',
    });
  await expect(checked('scan.pdf')).rejects.toThrow(/scan\.pdf: .*it was scanned/);
  await expect(checked('long.pdf')).rejects.toThrow(/long\.pdf: .*has 300 pages/);
  await expect(checked('empty.txt')).rejects.toThrow(/empty\.txt: .*holds nothing/);
  await expect(checked('scan.pdf')).rejects.toBeInstanceOf(WrongUse);
});

test.each([
  [[], 'Give the file'],
  [['a.txt', 'b.txt'], 'one file at a time'],
  [['a.txt', '--today', '2026-02-30'], 'give a day such as'],
  [['a.txt', '--loud'], '--loud'],
  [['-', '--previous', '-'], 'Only one of the two'],
])('%j is refused with how the command is used', (typed, says) => {
  const read = () => readArguments(typed, new Date('2026-11-22T10:00:00Z'));
  expect(read).toThrow(WrongUse);
  expect(read).toThrow(says);
});

test('without --today it counts from today', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  expect(readArguments(['a.txt'], now)).toMatchObject({ today: '2026-11-22', previous: null, json: false });
});
