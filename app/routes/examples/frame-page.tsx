import type { MetaFunction } from '@remix-run/node';
import { Facts } from '#app/components/layout/facts.tsx';
import { Frame } from '#app/components/layout/frame.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { pageTitle } from '#app/http/page-title.ts';
import { TableExamples } from './table-examples.tsx';

export const meta: MetaFunction = () => [
  { title: pageTitle('Components in the frame') },
  { name: 'robots', content: 'noindex' },
];

const FACTS = [
  { label: 'Suppliers', value: '1 234' },
  { label: 'Countries', value: '27' },
  { label: 'Last cross-check', value: '22 November 2026' },
];

/** A signed-in page as it looks in its frame, with invented names. */
export default function FrameExample() {
  return (
    <Frame organisation="Example Outfitters Ltd" person="Amira Haddad" counts={{ screening: 12, risk: 3 }}>
      <Page
        title="Suppliers"
        place={[{ label: 'Overview', href: '/examples' }]}
        lead="Everybody that you buy from, directly or further up the chain."
        action={
          <LinkButton href="#import" kind="primary">
            Import suppliers
          </LinkButton>
        }
        facts={<Facts items={FACTS} />}
      >
        <Section title="The list">
          <TableExamples />
        </Section>
      </Page>
    </Frame>
  );
}
