import { expect, test } from 'vitest';
import { pauseAfter } from '#app/platform/jobs/run-job.server.ts';

test('a failed job waits twice as long each time, five minutes at most', () => {
  expect([1, 2, 3, 4, 5].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
  expect(pauseAfter(50)).toBe(300_000);
});
