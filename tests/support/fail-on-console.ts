import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A warning of React's, or any other message on the error console, fails the test that caused it. */
const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  spy.mockClear();
});

afterEach(() => {
  const messages = spy.mock.calls.map((parts) => parts.map(String).join(' '));
  expect(messages).toEqual([]);
});
