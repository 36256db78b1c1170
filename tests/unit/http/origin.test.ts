import { expect, test } from 'vitest';
import { comesFromHere, type OriginHeaders } from '#app/http/origin.ts';

const OWN = 'https://daylight.example.org';
const nothing: OriginHeaders = {
  origin: undefined,
  referer: undefined,
  'sec-fetch-site': undefined,
  host: 'daylight.example.org',
};
const post = (headers: Partial<OriginHeaders>) => comesFromHere('POST', { ...nothing, ...headers }, OWN);

test('reading needs no origin', () => {
  expect(comesFromHere('GET', { ...nothing, origin: 'https://elsewhere.example' }, OWN)).toBe(true);
});

test('a form of our own pages passes', () => {
  expect(post({ origin: OWN })).toBe(true);
  expect(post({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true);
  expect(post({ referer: `${OWN}/suppliers/new` })).toBe(true);
});

test('behind a proxy that keeps another Host, the public address counts; without one, the Host', () => {
  expect(post({ origin: OWN, host: '10.0.0.5:3000' })).toBe(true);
  expect(post({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(true);
});

test.each([
  { origin: 'https://elsewhere.example' },
  { origin: 'https://daylight.example.org.elsewhere.example' },
  { origin: 'null' },
  { origin: 'not an address' },
  { referer: 'https://elsewhere.example/daylight.example.org' },
  { 'sec-fetch-site': 'cross-site', origin: OWN },
  { 'sec-fetch-site': 'same-site', origin: OWN },
  {},
])('%j is refused', (headers) => {
  expect(post(headers)).toBe(false);
});
