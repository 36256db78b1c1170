import { expect, test } from 'vitest';
import { ownPath } from '#app/http/own-path.ts';
import { pagePath } from '#app/http/page-path.ts';

test.each(['/overview', '/suppliers?page=2&sort=name', '/risk/goods/palm%20oil'])(
  '%s is a path of ours',
  (path) => {
    expect(ownPath(path, '/else')).toBe(path);
  },
);

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'overview',
  '/a b',
  '/a\nb',
  '',
  null,
  7,
])('%j leads to the fallback', (wish) => {
  expect(ownPath(wish, '/else')).toBe('/else');
});

test("the browser's requests for data are about the page they belong to", () => {
  expect(pagePath('/suppliers.data?page=2&_routes=routes%2Fframe')).toBe('/suppliers?page=2');
  expect(pagePath('/_root.data')).toBe('/');
  expect(pagePath('/suppliers/import?index')).toBe('/suppliers/import');
  expect(pagePath('/suppliers/template.xlsx')).toBe('/suppliers/template.xlsx');
});
