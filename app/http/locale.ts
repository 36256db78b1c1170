/** The languages of public pages, mails and documents. The signed-in rooms are written in English. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** Each language by its own name, for the switch between them. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية' };

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The language of a page by the first part of its path; English where the path names none. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** Whether the path is that of a page in several languages, such as `/ar/sign-in`. */
export function isLocalePath(pathname: string): boolean {
  return isLocale(pathname.split('/')[1]);
}

/** The same page in another language: `/en/sign-in` becomes `/ar/sign-in`. Other paths stay as they are. */
export function pathInLocale(pathname: string, locale: Locale): string {
  const [, first, ...rest] = pathname.split('/');
  return isLocale(first) ? `/${[locale, ...rest].join('/')}` : pathname;
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The language that fits a browser best.
 * @param header the Accept-Language header, such as `ar-EG,ar;q=0.9,en;q=0.5`
 */
export function preferredLocale(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map(readWish)
    .filter((wish) => wish.weight > 0);
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return DEFAULT_LOCALE;
}

function readWish(part: string): { language: string | undefined; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
}
