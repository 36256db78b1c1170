import { isLocale, type Locale } from '#app/http/locale.ts';

/** The language in the address of a public page. @throws Response 404 where the address names none that is kept */
export function requireLocale(params: { readonly locale?: string | undefined }): Locale {
  if (isLocale(params.locale)) return params.locale;
  throw new Response(null, { status: 404 });
}
