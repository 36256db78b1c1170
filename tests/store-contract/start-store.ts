import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '#embedded-database/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    storeUri: string;
  }
}

/** The suite runs against MONGODB_URI when it is set, else against an embedded database of its own. */
export default async function startStore(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.MONGODB_URI;
  if (given) {
    project.provide('storeUri', given);
    return undefined;
  }
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'daylight-contract-'));
  const silent = { info: () => undefined, warn: () => undefined };
  const database = await startEmbeddedDatabase({ dataDirectory, logger: silent });
  project.provide('storeUri', database.uri);
  return async () => {
    await database.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
