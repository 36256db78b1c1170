import type { Locale } from '#app/http/locale.ts';
import type { Subjects, WordStore } from './subjects.ts';

/** Each language is a file of its own, which is cached for long. */
const FILES: Readonly<Record<Locale, () => Promise<{ words: Subjects }>>> = {
  en: () => import('./words-en.ts'),
  ar: () => import('./words-ar.ts'),
};

const held = new Map<Locale, Subjects>();
const underWay = new Map<Locale, Promise<void>>();

/**
 * What a browser has of the messages. The page's language is loaded before the page runs script; another one when
 * somebody goes to it without a new page: then rendering waits in React's way, and the old page stays until it is there.
 * So ask for words while rendering, never while a module is read: they are not there yet.
 */
export const wordStore: WordStore = {
  of(locale) {
    const subjects = held.get(locale);
    if (subjects === undefined) throw load(locale).catch(startAnew);
    return subjects;
  },
  load,
};

function load(locale: Locale): Promise<void> {
  const known = underWay.get(locale);
  if (known !== undefined) return known;
  const loading = FILES[locale]().then(
    ({ words }) => void held.set(locale, words),
    (error: unknown) => {
      underWay.delete(locale);
      throw error;
    },
  );
  underWay.set(locale, loading);
  return loading;
}

/** The words cannot be had, as after a new version was installed: the server gives the whole page. */
function startAnew(): Promise<never> {
  window.location.reload();
  return new Promise(() => undefined);
}
