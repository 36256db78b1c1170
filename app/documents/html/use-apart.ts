import { useLocale } from '#app/components/layout/language.ts';
import { directionOf } from '#app/http/locale.ts';

/** Keeps a name in one piece where the text round it runs the other way (Unicode's first strong isolate). */
export function useApart(): (text: string) => string {
  const locale = useLocale();
  return (text) => (directionOf(locale) === 'rtl' ? `\u2068${text}\u2069` : text);
}
