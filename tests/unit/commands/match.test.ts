import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { CannotUse } from '../../../commands/match/cannot-use.ts';
import { readArguments, WrongUse } from '../../../commands/match/read-arguments.ts';
import { readPairs } from '../../../commands/match/read-pairs.ts';
import { readParty } from '../../../commands/match/read-party.ts';

const TOP = resolve(import.meta.dirname, '../../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Ran = { status: number; out: string; err: string };

/** Runs the command in a folder that holds the given files. */
async function match(files: Record<string, string | Buffer>, ...typed: string[]): Promise<Ran> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'commands/match.ts', ...typed],
      { cwd: TOP, env: { ...process.env, INIT_CWD: folder } },
      (problem, out, err) => done({ status: problem === null ? 0 : Number(problem.code), out, err }),
    );
  });
}

test('a file of pairs comes back with every column, a score and whether the names match', async () => {
  const pairs = [
    '\ufeffref,schema,name1,name2,score',
    '1,Company,"Marlowe ""Knit"" Mills, Ltd",MARLOWE KNIT MILLS LIMITED,old',
    '2,Company,MARLOWE KNIT MILLS LIMITED,"Marlowe ""Knit"" Mills, Ltd",old',
    '3,Company,Marlowe Knit Mills,Tessaly Foods,=1+1',
    '4,Planet,,Tessaly Foods,',
  ].join('\r\n');
  const { status, out, err } = await match({ 'pairs.csv': pairs }, 'pairs', 'pairs.csv');
  expect(status).toBe(0);
  const [header, one, two, three, four, end] = out.split('\n');
  expect(header).toBe('ref,schema,name1,name2,score_in_file,score,matched');
  expect(one).toMatch(/^1,Company,"Marlowe ""Knit"" Mills, Ltd",MARLOWE KNIT MILLS LIMITED,old,0\.\d+,true$/);
  expect(two?.split(',').slice(-2)).toEqual(one?.split(',').slice(-2));
  expect(three).toMatch(/,=1\+1,0(\.\d+)?,false$/);
  expect(four).toBe('4,Planet,,Tessaly Foods,,0,false');
  expect(end).toBe('');
  expect(err).toContain('score_in_file');
});

test('the threshold decides what is a match', async () => {
  const files = { 'pairs.csv': 'schema;name1;name2\nCompany;Marlowe Knit Mills;Tessaly Foods\n' };
  const { out } = await match(files, 'pairs', 'pairs.csv', '--threshold', '0');
  expect(out).toMatch(
    /^schema;name1;name2;score;matched\nCompany;Marlowe Knit Mills;Tessaly Foods;0.*;true\n$/,
  );
});

test.each([
  ['a missing column', 'schema,name1\nCompany,Marlowe\n', /has no column name2\. .* it has schema, name1/],
  ['a row of other length', 'schema,name1,name2\nCompany,Marlowe\n', /line 2: the row has not as many cells/],
  [
    'an open quotation mark',
    'schema,name1,name2\nCompany,"Marlowe,x\n',
    /line 2: the row has a quotation mark/,
  ],
  ['another encoding', Buffer.from('schema,name1,name2\nCompany,Caf\xe9,Cafe\n', 'latin1'), /not UTF-8/],
  ['UTF-16', Buffer.from('\ufeffschema,name1,name2\n', 'utf16le'), /not UTF-8/],
  ['a workbook', Buffer.from('PK\x03\x04…'), /Save its sheet as CSV/],
  ['an error page', '<!DOCTYPE html><html>', /web page/],
  ['nothing', '', /is empty/],
])('a file with %s is refused with the fix', async (_what, content, fix) => {
  const file = join(folder, 'wrong.csv');
  await writeFile(file, content);
  const reading = readPairs(file);
  await expect(reading).rejects.toThrow(CannotUse);
  await expect(reading).rejects.toThrow(fix);
  await expect(reading).rejects.toThrow('wrong.csv');
});

test('a file that is not there is named', async () => {
  const { status, err } = await match({}, 'pairs', 'nowhere.csv');
  expect({ status, err }).toEqual({ status: 1, err: 'nowhere.csv is not there. Give the path of a file.\n' });
});

const Answer = z.object({
  query: z.string(),
  results: z.array(
    z.object({ name: z.string(), id: z.string(), score: z.number(), reasons: z.array(z.string()) }),
  ),
});

function answers(out: string): z.infer<typeof Answer>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => Answer.parse(JSON.parse(line)));
}

const LISTED = [
  'Marlowe Knitting Mills Ltd',
  '',
  '{"id": "T-1", "names": ["Tessaly Foods GmbH", "Tessaly Lebensmittel"], "country": "Germany", "ids": {"LEI": "INVENTED1"}}',
].join('\n');

test('every query has one answer in its order, and an answer says why', async () => {
  const queries = 'TESSALY LEBENSMITTEL\n\nmarlow knitting mills\r\nOrbel Tiles\n';
  const { status, out, err } = await match(
    { 'names.txt': LISTED, 'queries.txt': queries },
    ...['search', '--index', 'names.txt', '--queries', 'queries.txt'],
  );
  expect(status).toBe(0);
  const [first, empty, second, nothing, ...more] = answers(out);
  expect(first?.results[0]).toMatchObject({ name: 'Tessaly Lebensmittel', id: 'T-1' });
  expect(empty).toEqual({ query: '', results: [] });
  expect(second?.results[0]).toMatchObject({ name: 'Marlowe Knitting Mills Ltd', id: '1' });
  expect(second?.results[0]?.reasons.join(' ')).toContain('“marlow” is');
  expect(nothing).toEqual({ query: 'Orbel Tiles', results: [] });
  expect(more).toEqual([]);
  expect(err).toMatch(/load: .*\nindex build: .* bytes a name\nqueries: .* names\/s, p50 .* p99/);
});

test('identifiers and countries count, and a low threshold still ranks', async () => {
  const queries = [
    '{"name": "Orbel Tiles", "ids": ["LEI:INVENTED1"], "schema": "Company"}',
    '{"name": "Tessaly Food", "country": ["DEU"]}',
    '{"name": "Tessaly Food", "country": "India"}',
  ].join('\n');
  const { out } = await match(
    { 'names.txt': LISTED, 'queries.txt': queries },
    ...['search', '--index', 'names.txt', '--queries', 'queries.txt', '--threshold', '0', '--top', '1'],
  );
  const [byId, near, far] = answers(out).map(({ results }) => results);
  expect(byId?.map(({ id }) => id)).toEqual(['T-1']);
  expect(near?.[0]?.score).toBeGreaterThan(far?.[0]?.score ?? 1);
});

test('several threads write what one writes', async () => {
  const queries = Array.from({ length: 250 }, (_, at) => `Marlowe ${at} Mills ${'x'.repeat(at % 5)}`).join(
    '\n',
  );
  const files = { 'names.txt': LISTED, 'queries.txt': queries };
  const search = ['search', '--index', 'names.txt', '--queries', 'queries.txt', '--threshold', '0.2'];
  const [one, two] = [await match(files, ...search), await match(files, ...search, '--workers', '2')];
  expect(one.status).toBe(0);
  expect(answers(one.out)).toHaveLength(250);
  expect(two.out).toBe(one.out);
});

test.each([
  ['{"id": 1}', /^names, line 2: "name": is missing/],
  ['{"name": "Tessaly"', /^names, line 2: a line that starts with "\{"/],
  ['{"name": "Tessaly", "country": 3}', /^names, line 2: "country"/],
])('a broken line %s of JSON is named', (line, says) => {
  expect(() => readParty(line, 2, 'names, line 2')).toThrow(says);
});

test('a broken line of JSON ends the search', async () => {
  const { status, err } = await match(
    { 'names.txt': 'Tessaly Foods\n{"id": 1}\n', 'queries.txt': 'Tessaly\n' },
    ...['search', '--index', 'names.txt', '--queries', 'queries.txt'],
  );
  expect({ status, err }).toEqual({ status: 1, err: 'names.txt, line 2: "name": is missing.\n' });
});

test.each([
  [[]],
  [['pears']],
  [['pairs']],
  [['search', '--index', 'names.txt']],
  [['pairs', 'pairs.csv', '--threshold', '58']],
  [['search', '--index', 'a', '--queries', 'b', '--top', '0']],
  [['pairs', 'pairs.csv', '--fast']],
])('%j is answered with how the command is used', (typed) => {
  expect(() => readArguments(typed)).toThrow(WrongUse);
  expect(() => readArguments(typed)).toThrow('npm run --silent match -- pairs FILE.csv');
});
