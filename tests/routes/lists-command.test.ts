import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownRows, tenNames } from '#tests/support/builders/own-list.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'daylight-lists-'));
const databaseUri = freshDatabaseUri();
const NAMES = tenNames('Teasel');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function lists(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/lists.ts', ...words],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        MONGODB_URI: databaseUri,
        DATA_DIR: folder,
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
      },
    },
  );
  return { status, out: stdout, err: stderr };
}

test('a list is brought in, brought in again, refused, forced, shown and rolled back', () => {
  const whole = write('whole.csv', ownRows(NAMES));
  const half = write('half.csv', ownRows(NAMES.slice(0, 5)));
  const importOf = (...words: string[]) =>
    lists('import', 'own', ...words, '--list', 'teasels', '--title', 'Teasels');

  const first = importOf(whole);
  expect([first.status, first.out]).toEqual([0, expect.stringContaining('In force: Teasels')]);
  expect(first.out).toContain('10 organisations, 10 names in all');

  expect(importOf(whole).out).toContain('Nothing has changed');

  const refused = importOf(half);
  expect([refused.status, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain(
    'Refused: The list would lose more than 10 % of its rows: 5 rows in place of 10.',
  );

  const forced = importOf(half, '--overrule', 'Half of them closed');
  expect([forced.status, forced.out]).toEqual([
    0,
    expect.stringContaining('New 0, changed 0, removed 5, with another id 0'),
  ]);

  const shown = lists('show', 'teasels');
  expect(shown.out).toMatch(
    /in force .*5 rows[\s\S]*Half of them closed[\s\S]*refused[\s\S]*superseded .*10 rows/,
  );

  expect(lists('rollback', 'teasels')).toMatchObject({
    status: 1,
    err: 'Say why the earlier edition is to come back.\n',
  });
  expect(lists('rollback', 'teasels', '--reason', 'They opened again').out).toContain(
    'In force again: Teasels',
  );
  expect(lists('show', 'teasels').out).toMatch(
    /rolled back[\s\S]*They opened again[\s\S]*in force .*10 rows/,
  );
});

test('formats say where to get each list and whether it was tried on a live file', () => {
  const { status, out } = lists('formats');
  expect(status).toBe(0);
  expect(out).toContain('ofac-sdn: OFAC Specially Designated Nationals (CSV or XML)');
  expect(out).toContain('CC BY-NC 4.0');
  expect(out).toContain('Not tried on a live file');
});

test.each([
  [['import', 'nonsense', 'x.csv'], /There is no format nonsense. Formats: ofac-sdn, /],
  [['import', 'own', '/no/such/file.csv'], /There is no file \/no\/such\/file.csv/],
  [['show', 'nothing'], /There is no list nothing here/],
  [['rollback', 'nothing', '--reason', 'x'], /There is no list nothing here, or no such edition of it/],
  [[], /Usage:/],
  [['import', 'own', '--wrong'], /Usage:/],
])('%j ends with 1 and says what to do', (words, says) => {
  const { status, err } = lists(...words);
  expect(status).toBe(1);
  expect(err).toMatch(says);
});
