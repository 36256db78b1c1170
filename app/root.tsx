import arabicFont from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import latinFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { appearanceOf } from '#app/components/layout/appearance.ts';
import { FocusKeeper } from '#app/components/layout/focus-keeper.tsx';
import { HanFont } from '#app/components/layout/han-font.tsx';
import { LanguageContext } from '#app/components/layout/language.ts';
import { useNonce } from '#app/components/layout/nonce.ts';
import { problemKey, ProblemLinks, useProblemWords } from '#app/components/layout/problem-page.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { WordsAhead } from '#app/components/layout/words-ahead.tsx';
import { directionOf, isLocalePath, localeOfPath, LOCALES, pathInLocale } from '#app/http/locale.ts';
import { isFramedPath, isOpenPath } from '#app/http/open-paths.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { translate } from '#app/http/translate.ts';
import stylesheet from './styles/daylight.css?url';

export const links: LinksFunction = () => [
  { rel: 'preload', href: latinFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ request }: LoaderFunctionArgs) {
  return { appearance: appearanceOf(request.headers.get('Cookie')), origin: new URL(request.url).origin };
}

export const meta: MetaFunction = ({ error, location }) => {
  if (error === undefined) return [{ title: 'Daylight' }];
  const key = problemKey(isRouteErrorResponse(error) ? error.status : 500);
  return [{ title: pageTitle(translate(localeOfPath(location.pathname), `errors.${key}Title`)) }];
};

/** The document round every page, also round those that tell of a problem. */
export function Layout({ children }: { children: ReactNode }) {
  // Null, not undefined, where a form was sent to a page that takes none: then no loader has run.
  const data = useRouteLoaderData<typeof loader>('root') ?? undefined;
  const { pathname } = useLocation();
  const nonce = useNonce();
  const locale = localeOfPath(pathname);
  const open = isOpenPath(pathname);
  const theme = data === undefined || open || data.appearance === 'system' ? undefined : data.appearance;
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        <Meta />
        {data !== undefined && isLocalePath(pathname) && !isFramedPath(pathname) ? (
          <Alternates base={data.origin} pathname={pathname} />
        ) : null}
        {locale === 'ar' ? <ArabicFont /> : null}
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={locale}>{children}</LanguageContext.Provider>
        {open ? null : (
          <>
            <FocusKeeper />
            <WordsAhead />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
        <HanFont />
      </body>
    </html>
  );
}

function ArabicFont() {
  return <link rel="preload" href={arabicFont} as="font" type="font/woff2" crossOrigin="anonymous" />;
}

function Alternates({ base, pathname }: { base: string; pathname: string }) {
  return (
    <>
      {LOCALES.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={base + pathInLocale(pathname, locale)} />
      ))}
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const words = useProblemWords(isRouteErrorResponse(error) ? error.status : 500);
  return (
    <PublicPage title={words.title} lead={words.text} narrow>
      <ProblemLinks signedIn={!isLocalePath(pathname) && pathname !== '/'} />
    </PublicPage>
  );
}
