import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const folders: string[] = [];
let checkout: string;

/** A checkout with one source and a build command that only notes that it was called. */
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'daylight-prepare-'));
  folders.push(checkout);
  for (const folder of ['commands', 'app', 'node_modules/.bin']) {
    mkdirSync(join(checkout, folder), { recursive: true });
  }
  copyFileSync('commands/prepare.mjs', join(checkout, 'commands/prepare.mjs'));
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/zod': { version: '4.0.0' } } });
  const files = {
    'package.json': '{"name":"checkout","type":"module"}',
    'package-lock.json': lock,
    'node_modules/.package-lock.json': lock,
    'remix.config.js': '',
    'tsconfig.json': '{}',
    'server.ts': '',
    'vite.config.ts': '',
    'app/page.tsx': 'export const page = 1;',
    'node_modules/.bin/remix': '#!/bin/sh\necho built >> builds.txt\n',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(checkout, path), text);
  chmodSync(join(checkout, 'node_modules/.bin/remix'), 0o755);
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function prepare(): string {
  const script =
    "import('./commands/prepare.mjs').then(({ installPackages, buildPortal }) => { installPackages(); buildPortal(); })";
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function builds(): number {
  const notes = join(checkout, 'builds.txt');
  return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').length : 0;
}

test('the portal is built once, and not again while nothing changes', () => {
  expect(prepare()).toContain('Building the portal');
  expect(prepare()).toBe('');
  expect(builds()).toBe(1);
});

test('a changed source, a new one and one taken out each lead to a new build', () => {
  prepare();
  appendFileSync(join(checkout, 'app/page.tsx'), '// more');
  prepare();
  expect(builds()).toBe(2);
  writeFileSync(join(checkout, 'app/other.tsx'), '');
  prepare();
  expect(builds()).toBe(3);
  rmSync(join(checkout, 'app/other.tsx'));
  prepare();
  expect(builds()).toBe(4);
});

test('packages are not installed again while they are those of the lock file', () => {
  expect(prepare()).not.toContain('Installing packages');
});
