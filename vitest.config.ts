import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'embedded-database/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/fail-on-console.ts'],
  },
});
