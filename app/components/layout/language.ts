import { createContext, useContext } from 'react';
import { DEFAULT_LOCALE, type Locale } from '#app/http/locale.ts';
import { translate, type MessageKey, type MessageValues, type PageMessageKey } from '#app/http/translate.ts';

/** The language of the page; the root provides it from the address. */
export const LanguageContext = createContext<Locale>(DEFAULT_LOCALE);

export function useLocale(): Locale {
  return useContext(LanguageContext);
}

/** Says a message in the language of the page. */
type Say<Known extends MessageKey> = <Key extends Known>(key: Key, ...values: MessageValues<Key>) => string;

/** Words in the language of the page, of those that browsers have: `const say = useWords(); say('layout.skip')`. */
export function useWords(): Say<PageMessageKey> {
  return useServerWords();
}

/** Every word in the language of the page: for pages that run no script, so that only the server renders them. */
export function useServerWords(): Say<MessageKey> {
  const locale = useLocale();
  return (key, ...values) => translate(locale, key, ...values);
}
