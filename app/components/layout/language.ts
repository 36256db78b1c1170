import { createContext, useContext } from 'react';
import { DEFAULT_LOCALE, type Locale } from '#app/http/locale.ts';
import { translate, type MessageKey, type MessageValues } from '#app/http/translate.ts';

/** The language of the page; the root provides it from the address. */
export const LanguageContext = createContext<Locale>(DEFAULT_LOCALE);

export function useLocale(): Locale {
  return useContext(LanguageContext);
}

/** Words in the language of the page: `const say = useWords(); say('layout.skip')`. */
export function useWords(): <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string {
  const locale = useLocale();
  return (key, ...values) => translate(locale, key, ...values);
}
