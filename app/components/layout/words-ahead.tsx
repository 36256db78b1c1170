import { useNavigation } from '@remix-run/react';
import { useEffect } from 'react';
import { wordStore } from '#words';
import { localeOfPath } from '#app/http/locale.ts';

/** Gets the words of a page in another language while its data are on their way. */
export function WordsAhead() {
  const { location } = useNavigation();
  const locale = location === undefined ? null : localeOfPath(location.pathname);
  useEffect(() => {
    // What fails here is tried again when the page is shown.
    if (locale !== null) wordStore.load(locale).catch(() => undefined);
  }, [locale]);
  return null;
}
