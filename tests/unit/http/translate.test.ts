import { expect, test } from 'vitest';
import { catalogue } from '#app/http/catalogue.ts';
import { translate } from '#app/http/translate.ts';

type Message = string | Readonly<Record<string, string>>;
const english: Readonly<Record<string, Readonly<Record<string, Message>>>> = catalogue.en;
const arabic: Readonly<Record<string, Readonly<Record<string, Message>>>> = catalogue.ar;
const SUBJECTS = Object.keys(english);

const keysOf = (subject: Readonly<Record<string, Message>> | undefined) =>
  Object.keys(subject ?? {}).toSorted();
const formsOf = (message: Message | undefined) =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))].toSorted();
const placesOf = (message: Message | undefined) =>
  [...new Set(formsOf(message).flatMap(placesIn))].toSorted();

test.each(SUBJECTS)('%s has the same messages in both languages', (subject) => {
  expect(keysOf(arabic[subject])).toEqual(keysOf(english[subject]));
});

test.each(SUBJECTS)('%s has the same places to fill in both languages', (subject) => {
  for (const key of keysOf(english[subject])) {
    expect({ key, places: placesOf(arabic[subject]?.[key]) }).toEqual({
      key,
      places: placesOf(english[subject]?.[key]),
    });
  }
});

test.each(SUBJECTS)('%s has every plural form of Arabic, and none is empty', (subject) => {
  for (const [key, message] of Object.entries(arabic[subject] ?? {})) {
    if (typeof message !== 'string') {
      expect({ key, forms: Object.keys(message).toSorted() }).toEqual({
        key,
        forms: ['few', 'many', 'one', 'other', 'two', 'zero'],
      });
    }
    for (const text of [...formsOf(message), ...formsOf(english[subject]?.[key])])
      expect(text.trim()).not.toBe('');
  }
});

test('the Arabic messages are in Arabic script', () => {
  const latin = SUBJECTS.flatMap((subject) =>
    Object.entries(arabic[subject] ?? {}).filter(([key, message]) => {
      const name = `${subject}.${key}`;
      return name !== 'layout.name' && formsOf(message).some((text) => !/[\u0600-\u06ff]/.test(text));
    }),
  );
  expect(latin).toEqual([]);
});

test('places are filled, and numbers written as the language writes them', () => {
  expect(translate('en', 'components.pageOf', { page: 2, pages: 1234 })).toBe('Page 2 of 1\u202f234');
  expect(translate('ar', 'components.remove', { label: 'تركيا' })).toBe('إزالة تركيا');
});

test('the count chooses the plural form', () => {
  expect(translate('en', 'sources.count', { count: 1 })).toBe('1 source');
  expect(translate('en', 'sources.count', { count: 13 })).toBe('13 sources');
  expect(translate('ar', 'sources.count', { count: 2 })).toBe('مصدران');
  expect(translate('ar', 'sources.count', { count: 13 })).toBe('13 مصدرًا');
});
