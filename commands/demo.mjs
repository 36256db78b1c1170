/**
 * `npm run demo`: gets the checkout ready with nothing but Node, npm and git, then runs commands/demo.ts. Plain
 * JavaScript on purpose: it runs before any package is installed.
 */
import { spawn } from 'node:child_process';
import { buildPortal, CannotPrepare, checkNode, installPackages, TOP } from './prepare.mjs';

try {
  checkNode();
  installPackages();
  buildPortal();
  await runDemo();
} catch (problem) {
  if (!(problem instanceof CannotPrepare)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}

/** Runs the demonstration beside a data folder of its own, and ends as it ends. */
function runDemo() {
  const environment = {
    ...process.env,
    DATA_DIR: process.env.DATA_DIR || 'data/demo',
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  };
  const parameters = ['--import', 'tsx', 'commands/demo.ts', ...process.argv.slice(2)];
  const demo = spawn(process.execPath, parameters, { cwd: TOP, stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
  return new Promise((resolve) => {
    demo.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === null ? 1 : 0);
      resolve(undefined);
    });
  });
}
