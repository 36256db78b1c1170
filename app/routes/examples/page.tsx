import type { MetaFunction } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { ChartExamples } from './chart-examples.tsx';
import { FormExamples } from './form-examples.tsx';
import { LayoutExamples } from './layout-examples.tsx';
import { StatusExamples } from './status-examples.tsx';
import { TableExamples } from './table-examples.tsx';

export const meta: MetaFunction = () => [
  { title: pageTitle('Components') },
  { name: 'robots', content: 'noindex' },
];

/** Every component in every state, for those who build pages and for the tests that look at them. */
export default function Examples() {
  return (
    <PublicPage
      title="Components"
      lead="Every component of the portal, in every state. All names and figures here are invented."
    >
      <Section title="Parts of a page">
        <LayoutExamples />
      </Section>
      <Section title="Messages and states">
        <StatusExamples />
      </Section>
      <Section title="Forms">
        <FormExamples />
        <p>
          <Link to={paths.refusedExample()}>A form that came back</Link> ·{' '}
          <Link to={paths.frameExample()}>A page in the signed-in frame</Link>
        </p>
      </Section>
      <Section title="Tables and lists">
        <TableExamples />
      </Section>
      <Section title="Charts">
        <ChartExamples />
      </Section>
    </PublicPage>
  );
}
