import type { MetaFunction } from '@remix-run/node';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { pageTitle } from '#app/http/page-title.ts';

export const meta: MetaFunction = () => [
  { title: pageTitle('Components') },
  { name: 'robots', content: 'noindex' },
];

export default function Examples() {
  return <PublicPage title="Components" lead="Every component of the portal, in every state." />;
}
