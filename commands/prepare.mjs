/**
 * Gets a checkout ready with nothing but Node, npm and git: packages, the build, and the system's tools for tests.
 * Plain JavaScript on purpose: it runs before any package is installed. Each step looks first and does nothing when
 * nothing is needed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The top of the checkout. */
export const TOP = resolve(import.meta.dirname, '..');

const OLDEST_NODE = [20, 19];
const BUILD_STAMP = join(TOP, 'build/sources.sha256');
const BUILD_SOURCES = [
  'app',
  'models',
  'locales',
  'seeds',
  'public',
  'embedded-database',
  'server.ts',
  'vite.config.ts',
];
const BUILD_SETTINGS = ['remix.config.js', 'package-lock.json', 'tsconfig.json'];

/** What tests need from the system: the command, and the Debian package that brings it. */
const SYSTEM_TOOLS = [
  { command: 'chromium', package: 'chromium', purpose: 'drives the pages in a real browser' },
  { command: 'pdftotext', package: 'poppler-utils', purpose: 'reads the PDFs back' },
];

/** A step that could not be done: the message names the fix. */
export class CannotPrepare extends Error {}

/**
 * Prints what is being done, so that nobody waits in the dark.
 *
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`▸ ${text}\n`);
}

/** Stops with a clear sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new CannotPrepare(
    `Daylight needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/**
 * Installs the packages of the lock file when what is installed differs from it. Not `npm ci`: it refuses a lock file
 * that was written where the registry lacks other platforms' optional packages.
 */
export function installPackages() {
  if (packagesMatchLock()) return;
  say('Installing packages (about a minute)');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds the portal when its sources changed since the last build. */
export function buildPortal() {
  const sources = hashSources();
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sources) return;
  say('Building the portal');
  run('npx', ['--no-install', 'remix', 'vite:build', '--logLevel', 'error']);
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, sources);
}

/** Installs what tests need from Debian where that is allowed, and says what to do where it is not. */
export function installSystemTools() {
  const missing = SYSTEM_TOOLS.filter((tool) => !hasCommand(tool.command));
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.package);
  const apt = aptCommand();
  if (!apt) {
    const needs = missing.map((tool) => `${tool.package} (${tool.purpose})`).join(' and ');
    throw new CannotPrepare(
      `The tests need ${needs}. Install with: sudo apt-get install ${packages.join(' ')}`,
    );
  }
  say(`Installing ${packages.join(' and ')} with apt (a minute or two)`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [program = '', ...first] = apt;
  run(program, [...first, 'update', '-qq'], environment);
  run(program, [...first, 'install', '-y', '-qq', '--no-install-recommends', ...packages], environment);
}

/**
 * Runs a command with its output on ours; throws when it fails.
 *
 * @param {string} command
 * @param {string[]} parameters
 */
export function run(command, parameters, environment = process.env) {
  const { status } = spawnSync(command, parameters, {
    cwd: TOP,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  });
  if (status !== 0)
    throw new CannotPrepare(`${command} ${parameters.join(' ')} did not succeed (exit ${status}).`);
}

function packagesMatchLock() {
  const installedFile = join(TOP, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(TOP, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function hashSources() {
  const hash = createHash('sha256');
  for (const file of [...BUILD_SOURCES.flatMap(filesBelow), ...BUILD_SETTINGS]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(TOP, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(join(TOP, path))) return [];
  if (!statSync(join(TOP, path)).isDirectory()) return [path];
  return readdirSync(join(TOP, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

function aptCommand() {
  if (!hasCommand('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const canSudo = hasCommand('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canSudo ? ['sudo', '-n', 'apt-get'] : null;
}

/** @param {string} command */
function hasCommand(command) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, command)));
}
