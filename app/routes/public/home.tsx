import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return { locale: requireLocale(params) };
}

export const meta: MetaFunction<typeof loader> = ({ params }) => {
  if (!isLocale(params.locale)) return [];
  return [
    { title: pageTitle(translate(params.locale, 'home.title')) },
    { name: 'description', content: translate(params.locale, 'home.metaDescription') },
  ];
};

const STEPS = ['register', 'crossCheck', 'risk', 'record'] as const;

export default function Home() {
  const say = useWords();
  const locale = useLocale();
  return (
    <PublicPage hero title={say('home.title')} lead={say('home.lead')}>
      <p className="home-action">
        <LinkButton href={paths.signIn(locale)} kind="primary">
          {say('layout.signIn')}
        </LinkButton>
      </p>
      <h2>{say('home.whatTitle')}</h2>
      <ul className="home-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{say(`home.${step}Title`)}</h3>
            <p>{say(`home.${step}`)}</p>
          </li>
        ))}
      </ul>
      <div className="home-words">
        <div>
          <h2>{say('home.forTitle')}</h2>
          <p>{say('home.forText')}</p>
        </div>
        <div>
          <h2>{say('home.notTitle')}</h2>
          <p>{say('home.notText')}</p>
          <p>
            <Link to={paths.dataSources(locale)}>{say('home.sourcesLink')}</Link>
          </p>
        </div>
      </div>
    </PublicPage>
  );
}
