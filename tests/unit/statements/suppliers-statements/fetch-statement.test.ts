import { expect, test } from 'vitest';
import {
  fetchStatement,
  resultOf,
} from '#app/domain/statements/suppliers-statements/fetch-statement.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';

const AT = new Date('2026-11-22T08:00:00Z');
const answer = (part: Partial<Parameters<typeof resultOf>[0]>) =>
  resultOf({
    status: 200,
    url: 'https://tarnbrook.example.org/modern-slavery',
    headers: { 'content-type': 'text/html; charset=utf-8' },
    bytes: Buffer.from('<h1>Our statement</h1>'),
    ...part,
  }).result;

test.each([
  ['a page', {}, 'reached'],
  ['a PDF', { headers: { 'content-type': 'application/pdf' } }, 'reached'],
  ['a page that is gone', { status: 404 }, 'not-reached'],
  ['a page that asks who is there', { status: 401 }, 'login'],
  ['an address that leads to signing in', { url: 'https://example.org/account/sign-in?next=1' }, 'login'],
  ['a host for signing in', { url: 'https://login.example.org/x' }, 'login'],
  ['a page with a field for a password', { bytes: Buffer.from('<input name=p type="password">') }, 'login'],
  ['an address with login inside a word', { url: 'https://example.org/weblogging/catalogin' }, 'reached'],
])('%s', (_what, part, result) => {
  expect(answer(part)).toBe(result);
});

test('an address inside is refused in words that name the fix', async () => {
  const outside = { fetch: () => Promise.reject(new RefusedFetch('private-address')) };
  const looked = (
    await fetchStatement(outside, 'http://127.0.0.1/statement', {
      now: AT,
      signal: new AbortController().signal,
    })
  ).address;
  expect(looked.result).toBe('not-reached');
  expect(looked.says).toContain('private network');
});
