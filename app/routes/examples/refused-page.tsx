import type { MetaFunction } from '@remix-run/node';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { pageTitle } from '#app/http/page-title.ts';
import { RefusedFormExample } from './form-examples.tsx';

export const meta: MetaFunction = () => [
  { title: pageTitle('A form that came back') },
  { name: 'robots', content: 'noindex' },
];

/** On a page of its own, because its summary takes the focus. */
export default function RefusedExample() {
  return (
    <PublicPage title="A form that came back" narrow>
      <RefusedFormExample />
    </PublicPage>
  );
}
