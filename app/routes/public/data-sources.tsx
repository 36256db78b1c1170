import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return { locale: requireLocale(params) };
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'sources.title')) }] : [];

export default function DataSources() {
  const say = useWords();
  return <PublicPage title={say('sources.title')} lead={say('sources.lead')} />;
}
