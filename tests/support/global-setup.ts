import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';

/**
 * Before the tests that use a store or the portal: builds the portal when its sources changed, and starts one store
 * for all of them (or takes the one that MONGODB_URI names). Each test file makes a database of its own in it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  build();
  const given = process.env['MONGODB_URI'];
  if (given) {
    project.provide('storeUri', given);
    return async () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'daylight-tests-'));
  const logger = { info: () => undefined, warn: (message: string) => process.stderr.write(`${message}\n`) };
  const store = await startEmbeddedDatabase({ dataDirectory: folder, logger });
  project.provide('storeUri', store.uri);
  return async () => {
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Vitest's own NODE_ENV would make a build for tests; the portal is tested as it is shipped. */
function build(): void {
  const script = "import('./commands/prepare.mjs').then(({ buildPortal }) => buildPortal())";
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, ['-e', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  if (status !== 0) throw new Error('The portal could not be built');
}
