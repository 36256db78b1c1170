import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'app/styles';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

const PHYSICAL = /(?<![\w-])(?:margin|padding|border|inset)?-?(?:left|right|top|bottom)(?:-[\w]+)?\s*:/;
const PHYSICAL_SIZE = /(?<![\w-(])(?:min-|max-)?(?:width|height)\s*:/;

test('there are stylesheets, none longer than 250 lines', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(({ text }) => text.split('\n').length > 250).map(({ name }) => name)).toEqual([]);
});

test.each(files)('$name names sides by the direction of the text', ({ text }) => {
  const lines = text.split('\n').filter((line) => PHYSICAL.test(line) || PHYSICAL_SIZE.test(line));
  expect(lines).toEqual([]);
});

test.each(files)('$name is imported into a layer', ({ name }) => {
  if (name === 'daylight.css') return;
  const bundle = files.find((file) => file.name === 'daylight.css')?.text ?? '';
  expect(bundle).toContain(`@import './${name}' layer(`);
});

test.each(files)('$name sends no request to another host', ({ text }) => {
  expect(text).not.toMatch(/https?:|url\(['"]?\/\//);
});
