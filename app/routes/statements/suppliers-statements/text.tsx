import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { openStatementText } from '#app/domain/statements/suppliers-statements/open-statement-text.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { detailFacts } from './details-view.ts';
import { SUPPLIER_STATEMENTS_PLACE } from './place.ts';
import { FoundList, MarkedText } from './text-parts.tsx';
import { SHOWN, shownWords, textView } from './text-view.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Text of the statement of ${data?.name ?? 'a supplier'}`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { supplier, reading, text } = await openStatementText(viewer, params['supplierId'] ?? '');
  const query = new URL(request.url).searchParams;
  const shown = SHOWN.find((one) => one === query.get('show')) ?? 'all';
  const part = Number(query.get('part') ?? 1);
  const view = textView(reading, text, {
    supplierId: supplier.id,
    shown,
    part: Number.isInteger(part) ? part : 1,
  });
  return {
    ...view,
    id: supplier.id,
    name: supplier.name,
    shown,
    ways: SHOWN.map((one) => ({
      key: one,
      label: shownWords(one),
      href: paths.supplierText(supplier.id, { show: one === 'all' ? null : one }),
    })),
    facts: detailFacts(reading),
    warnings: reading.warnings.map(({ says }) => says),
  };
}

/** The kept text of a supplier's statement: what was found stands in its place, area by area and check by check. */
export default function StatementText() {
  const view = useLoaderData<typeof loader>();
  const { id, name, shown, ways, facts, warnings, findings, paragraphs, sentences, part, parts } = view;
  return (
    <Page
      title="Text of the statement"
      place={[...SUPPLIER_STATEMENTS_PLACE, { label: name, href: paths.supplierStatement(id) }]}
      lead="As it was read, with the sentences marked that something was found in. A check shows where to look; it does not judge."
    >
      {warnings.map((warning) => (
        <Banner key={warning} kind="notice" title={warning} />
      ))}
      <Section title="What it says of itself">
        <FactList items={facts} />
      </Section>
      <nav className="text-ways" aria-label="What is marked">
        <ul className="chips">
          {ways.map(({ key, label, href }) => (
            <li key={key}>
              <Link
                className="chip"
                to={href}
                aria-current={key === shown ? 'true' : undefined}
                preventScrollReset
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Section title="The text" id="text">
        <p className="hint">{`${formatNumber('en', sentences)} ${sentences === 1 ? 'sentence is' : 'sentences are'} marked.`}</p>
        <MarkedText paragraphs={paragraphs} />
        {parts > 1 ? (
          <Pagination
            page={part}
            pages={parts}
            hrefFor={(page) => paths.supplierText(id, { show: shown === 'all' ? null : shown, part: page })}
            summary={`Part ${part} of ${parts} of the text`}
          />
        ) : null}
      </Section>
      <FoundList findings={findings} />
    </Page>
  );
}
