import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { LanguageContext } from '#app/components/layout/language.ts';
import type { Locale } from '#app/http/locale.ts';

/** The HTML of a component as the server sends it, at an address and in a language. */
export function renderPage(element: ReactElement, options: { at?: string; locale?: Locale } = {}): string {
  const { at = '/', locale = 'en' } = options;
  const { pathname, search } = new URL(at, 'http://localhost');
  const route = { id: 'root', path: '*', element };
  const context = {
    basename: '/',
    location: { pathname, search, hash: '', state: null, key: 'default' },
    matches: [{ params: {}, pathname, pathnameBase: '/', route }],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  const router = createStaticRouter([route], context);
  return renderToString(
    <LanguageContext.Provider value={locale}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </LanguageContext.Provider>,
  ).replaceAll('<!-- -->', '');
}

/** What a person reads of some HTML: its text, with single spaces between the parts. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();
}
