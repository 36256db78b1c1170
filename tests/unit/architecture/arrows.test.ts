import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './source-tree.ts';

const FOLDERS = ['app', 'models', 'seeds', 'commands', 'locales', 'embedded-database', 'bench', 'tests'];
const sources = readSources(FOLDERS.filter((folder) => existsSync(folder)));
const inApp = sources.filter((file) => !file.path.startsWith('tests/') && !file.path.startsWith('bench/'));

/** Each forbidden arrow, written "from → to", so that a failure names both ends. */
function arrows(from: (file: SourceFile) => boolean, to: (path: string) => boolean): string[] {
  return inApp
    .filter(from)
    .flatMap((file) => file.imports.filter(to).map((target) => `${file.path} → ${target}`));
}

const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));
const isServer = (path: string) => path.includes('.server');
const isModel = under('models/');
const room = (path: string) => /^app\/domain\/([^/]+)\//.exec(path)?.[1];

test('the tree was read', () => {
  expect(sources.length).toBeGreaterThan(15);
  expect(sources.some((file) => file.imports.some((path) => path.startsWith('app/')))).toBe(true);
});

test('mongoose stays in models, the transaction helper and the database connection', () => {
  const outside = (file: SourceFile) =>
    !under('models/', 'embedded-database/')(file.path) && !file.path.startsWith('app/platform/database');
  expect(arrows(outside, (path) => path === 'mongoose')).toEqual([]);
});

test('only use-cases, the platform, the session store and seeds reach models', () => {
  const allowed = (file: SourceFile) =>
    isModel(file.path) ||
    under('seeds/', 'app/http/session-store.server.ts')(file.path) ||
    (under('app/domain/', 'app/platform/')(file.path) && isServer(file.path));
  expect(arrows((file) => !allowed(file), isModel)).toEqual([]);
});

test('routes, commands and seeds are not imported by the domain', () => {
  expect(
    arrows(
      (file) => under('app/domain/', 'models/')(file.path),
      under('app/routes', 'commands/', 'app/http/', 'app/components/'),
    ),
  ).toEqual([]);
});

test('a pure file of domain, components or documents imports no server file', () => {
  const pure = (file: SourceFile) =>
    under('app/domain/', 'app/components/', 'app/documents/')(file.path) && !isServer(file.path);
  expect(arrows(pure, isServer)).toEqual([]);
});

test('a component knows neither a model nor a use-case', () => {
  expect(
    arrows(
      (file) => file.path.startsWith('app/components/'),
      (path) => isModel(path) || (under('app/domain/')(path) && isServer(path)),
    ),
  ).toEqual([]);
});

test('a document makes no query', () => {
  expect(
    arrows(
      (file) => file.path.startsWith('app/documents/'),
      (path) => isModel(path) || (under('app/domain/')(path) && isServer(path)),
    ),
  ).toEqual([]);
});

test('the platform knows no room but who the viewer is', () => {
  const rooms = (path: string) => under('app/domain/')(path) && path !== 'app/domain/access/viewer.ts';
  expect(arrows((file) => file.path.startsWith('app/platform/'), rooms)).toEqual([]);
});

test('models know records, never use-cases', () => {
  expect(
    arrows(
      (file) => isModel(file.path),
      (path) => under('app/domain/')(path) && isServer(path),
    ),
  ).toEqual([]);
});

test('the embedded database knows nothing of the portal', () => {
  expect(
    arrows(
      (file) => file.path.startsWith('embedded-database/'),
      under('app/', 'models/', 'seeds/', 'commands/'),
    ),
  ).toEqual([]);
});

test('each model is used by one room', () => {
  const users = new Map<string, Set<string>>();
  for (const file of inApp) {
    const name = room(file.path);
    if (!name) continue;
    for (const path of file.imports.filter(isModel))
      users.set(path, (users.get(path) ?? new Set()).add(name));
  }
  const shared = [...users].filter(([path, rooms]) => rooms.size > 1 && !SHARED_MODELS.includes(path));
  expect(shared.map(([path, rooms]) => `${path} used by ${[...rooms].sort().join(', ')}`)).toEqual([]);
});

const SHARED_MODELS = [
  'models/transaction.server.ts',
  'models/define-model.server.ts',
  'models/new-id.server.ts',
];

test('no file is longer than 250 lines', () => {
  expect(sources.filter((file) => file.lines > 251).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test('remix itself is never imported: 2.17 throws when it is', () => {
  expect(sources.filter((file) => file.imports.includes('remix')).map((file) => file.path)).toEqual([]);
});
