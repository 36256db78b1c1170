import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { AppearanceSwitch } from '#app/components/layout/appearance-switch.tsx';
import { classNames } from '#app/components/layout/class-names.ts';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { Mark } from '#app/components/layout/mark.tsx';
import { isLocalePath, LOCALE_NAMES, LOCALES, pathInLocale } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';

export interface PublicPageProps {
  title: string;
  lead?: ReactNode;
  /** Forms and short texts in one column. */
  narrow?: boolean;
  /** The one page with a large title. */
  hero?: boolean;
  /** The title's own language, where it is not that of the page. */
  titleLanguage?: string;
  /** For readers who have nothing to do with the portal: no way to sign in, nothing that a cookie would remember. */
  quiet?: boolean;
  children?: ReactNode;
}

/** A page that anybody may read: no rail, no trace of an organisation's inside. */
export function PublicPage({ title, lead, narrow = false, hero = false, ...props }: PublicPageProps) {
  const { titleLanguage, quiet = false, children } = props;
  const say = useWords();
  return (
    <div className="public">
      <a className="skip" href="#content">
        {say('layout.skip')}
      </a>
      <PublicHeader quiet={quiet} />
      <main
        className={classNames('public-main', narrow && 'public-narrow', hero && 'home-hero')}
        id="content"
        tabIndex={-1}
      >
        <h1 lang={titleLanguage} dir={titleLanguage === undefined ? undefined : 'auto'}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {children}
      </main>
      <PublicFooter quiet={quiet} />
    </div>
  );
}

function PublicHeader({ quiet }: { quiet: boolean }) {
  const say = useWords();
  const locale = useLocale();
  const { pathname } = useLocation();
  return (
    <header className="public-head">
      <Link className="brand" to={paths.home(locale)}>
        <Mark />
        {say('layout.name')}
      </Link>
      <LanguageSwitch />
      {quiet || pathname === paths.signIn(locale) ? null : (
        <Link className="public-sign-in" to={paths.signIn(locale)}>
          {say('layout.signIn')}
        </Link>
      )}
    </header>
  );
}

function LanguageSwitch() {
  const say = useWords();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  if (!isLocalePath(pathname)) return null;
  return (
    <nav className="languages" aria-label={say('layout.language')}>
      <ul>
        {LOCALES.filter((other) => other !== locale).map((other) => (
          <li key={other}>
            <Link to={pathInLocale(pathname, other) + search} lang={other} hrefLang={other}>
              {LOCALE_NAMES[other]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PublicFooter({ quiet }: { quiet: boolean }) {
  const say = useWords();
  const locale = useLocale();
  return (
    <footer className="public-foot">
      <p>{say('layout.tagline')}</p>
      <nav aria-label={say('layout.footer')}>
        <ul>
          <li>
            <Link to={paths.dataSources(locale)}>{say('layout.dataSources')}</Link>
          </li>
        </ul>
      </nav>
      {quiet ? null : <AppearanceSwitch />}
    </footer>
  );
}
