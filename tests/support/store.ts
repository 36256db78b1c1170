import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The store of this test run, without a database's name; set by tests/support/global-setup.ts. */
    storeUri: string;
  }
}

/** The address of a database of its own in the test run's store: nothing is in it yet. */
export function freshDatabaseUri(): string {
  const uri = new URL(inject('storeUri'));
  uri.pathname = `/test_${randomBytes(6).toString('hex')}`;
  return uri.href;
}
