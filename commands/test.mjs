/**
 * `npm test`: gets the checkout ready, then holds it to everything: types, lint, dead code, and the tests from the pure
 * ones to the browser. All steps run even when one fails; what failed is told once more at the end, and the closing
 * line counts tests.
 *
 *   npm test                    everything
 *   npm test -- unit routes     only these kinds of tests
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  buildPortal,
  CannotPrepare,
  checkNode,
  installPackages,
  installSystemTools,
  say,
  TOP,
} from './prepare.mjs';

const CHECKS = [
  { name: 'types', command: ['npx', '--no-install', 'tsc', '--noEmit'] },
  { name: 'lint, type-aware', command: ['npx', '--no-install', 'oxlint', '--type-aware', '--deny-warnings'] },
  {
    name: 'type coverage',
    command: ['npx', '--no-install', 'type-coverage', '--strict', '--at-least', '99'],
  },
  { name: 'dead code', command: ['npx', '--no-install', 'knip', '--no-progress'] },
];
const KINDS = ['unit', 'store', 'routes', 'demo', 'journeys'];
/** Of a long message of a failure, its head says what is wrong. */
const LINES_OF_A_FAILURE = 25;
const RESULTS = join(TOP, 'out/test');

const startedAt = Date.now();
try {
  checkNode();
  installPackages();
  installSystemTools();
  const wanted = process.argv.slice(2);
  const failed = wanted.length > 0 ? [] : await failingChecks();
  buildPortal();
  const counts = KINDS.filter((kind) => wanted.length === 0 || wanted.includes(kind)).map(runTests);
  report(counts, failed);
} catch (problem) {
  if (!(problem instanceof CannotPrepare)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}

/** Runs the checks side by side, each mostly on one core. Prints what each said when it ends. */
async function failingChecks() {
  const failed = await Promise.all(
    CHECKS.map(async ({ name, command: [program, ...parameters] }) => {
      const child = spawn(program, parameters, { cwd: TOP, stdio: ['ignore', 'pipe', 'pipe'] });
      const [said, complained, [status]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ]);
      say(`Checked ${name}${status === 0 ? '' : ' ✗'}`);
      process.stdout.write(said + complained);
      return status === 0 ? [] : [name];
    }),
  );
  return failed.flat();
}

function runTests(kind) {
  say(`Running the ${kind} tests`);
  const file = join(RESULTS, `${kind}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const parameters = [
    'vitest',
    'run',
    '--project',
    kind,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status } = spawnSync('npx', ['--no-install', ...parameters], {
    cwd: TOP,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return { kind, ok: status === 0, ...readCounts(file) };
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      failures: testResults.flatMap(failuresOf),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

/** What failed in a file, a text each: a file that could not be read, or a test with what it said. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(TOP, name);
  const tests = assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file} › ${test.fullName.trim()}\n${indent(test.failureMessages.join('\n'))}`);
  return status === 'failed' && tests.length === 0 ? [`${file}\n${indent(message)}`] : tests;
}

function indent(words) {
  return words
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .slice(0, LINES_OF_A_FAILURE)
    .map((line) => `    ${line}`)
    .join('\n');
}

function report(counts, failedChecks) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  for (const { kind, ok, passed, failed } of counts) {
    say(`${kind}: ${passed} passed, ${failed} failed${ok ? '' : ' ✗'}`);
    if (passed === 0) process.exitCode = 1;
  }
  for (const failure of counts.flatMap(({ failures }) => failures)) say(`Failed: ${failure}`);
  if (failedChecks.length > 0) say(`Checks that failed: ${failedChecks.join(', ')}`);
  if (sum('skipped') > 0) say('A skipped test is a failed one: each must run here.');
  const allWell = failedChecks.length === 0 && sum('skipped') === 0 && counts.every((count) => count.ok);
  if (!allWell) process.exitCode = 1;
  say(`${Math.round((Date.now() - startedAt) / 1000)} seconds`);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
}
