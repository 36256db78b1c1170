import countries from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Locale } from '#app/http/locale.ts';

countries.registerLocale(english);
countries.registerLocale(arabic);

/** The name of a country in a language. @param iso3 ISO 3166-1 alpha-3, `XKX` for Kosovo; unknown codes come back as they are */
export function countryNameIn(locale: Locale, iso3: string): string {
  const alpha2 = iso3 === 'XKX' ? 'XK' : iso3;
  return countries.getName(alpha2, locale) ?? iso3;
}
