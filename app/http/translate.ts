import { wordStore } from '#words';
import type { english } from '#app/http/catalogue.ts';
import { formatNumber } from '#app/http/format.ts';
import type { Locale } from '#app/http/locale.ts';
import type { ArabicPlural, EnglishPlural } from '#app/http/message.ts';
import type { Message } from '#app/http/words/subjects.ts';
import type { words as browserWords } from '#app/http/words/words-en.ts';

type English = typeof english;

/** The name of a message: subject and key, such as `layout.skip`. */
export type MessageKey = {
  [Subject in keyof English]: `${Subject & string}.${keyof English[Subject] & string}`;
}[keyof English];

/** The name of a message that browsers get. */
export type PageMessageKey = Extract<MessageKey, `${keyof typeof browserWords & string}.${string}`>;

type MessageOf<Key extends MessageKey> =
  Key extends `${infer Subject extends keyof English & string}.${infer Name}`
    ? Name extends keyof English[Subject]
      ? English[Subject][Name]
      : never
    : never;

type Places<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;

type PlacesOf<Key extends MessageKey> =
  MessageOf<Key> extends infer Found
    ? Found extends string
      ? Places<Found>
      : Found extends EnglishPlural
        ? Places<Found['one'] | Found['other']> | 'count'
        : never
    : never;

/** The values that a message asks for; none where it has no places to fill. */
export type MessageValues<Key extends MessageKey> = [PlacesOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<Key>, string | number>>];

/**
 * A message in a language, with its places filled. Numbers are written as that language writes them.
 * @param values by the names in the message; `count` also chooses the plural form (CLDR rules, Intl.PluralRules)
 */
export function translate<Key extends MessageKey>(
  locale: Locale,
  key: Key,
  ...values: MessageValues<Key>
): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  const message = messageAt(locale, key);
  const text = typeof message === 'string' ? message : pluralForm(locale, message, Number(given['count']));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = given[name];
    return typeof value === 'number' ? formatNumber(locale, value) : (value ?? place);
  });
}

function messageAt(locale: Locale, key: MessageKey): Message {
  const [subject = '', name = ''] = key.split('.');
  const message = wordStore.of(locale)[subject]?.[name];
  if (message === undefined) throw new Error(`There is no message ${key}`);
  return message;
}

function pluralForm(locale: Locale, forms: EnglishPlural | ArabicPlural, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return texts[form] ?? forms.other;
}
