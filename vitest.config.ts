import { defineConfig } from 'vitest/config';

/** Tests that use a store or a browser wait longer than pure ones. */
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * One store and a build that is up to date, for tests that run the portal. Reading its modules takes longer than most
 * files: with `isolate: false` a process reads them once for all its files.
 */
const portal = { ...slow, globalSetup: 'tests/support/global-setup.ts' };

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/support/fail-on-console.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'embedded-database/tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['tests/store-contract/**/*.test.ts'],
          globalSetup: ['tests/store-contract/start-store.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: { name: 'routes', include: ['tests/routes/**/*.test.ts'], isolate: false, ...portal },
      },
      { extends: true, test: { name: 'demo', include: ['tests/demo/**/*.test.ts'], ...portal } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          isolate: false,
          ...portal,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
