import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { StatementArticle } from '#app/documents/html/statement-article.tsx';
import {
  NumberNotes,
  StatementHead,
  StatementMembers,
  StatementProof,
} from '#app/documents/html/statement-record.tsx';
import { StatementSignature } from '#app/documents/html/statement-signature.tsx';
import { describeForEngines } from '#app/domain/statements/publication/published-file.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { isLocale } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { addressesOf, alternateLinks, PUBLIC_CACHE, publishedAt } from './public-answer.server.ts';
import { StandingNotice } from './standing-notice.tsx';
import { AskNotice, Contents, Files, OtherYears, Versions } from './statement-parts.tsx';

/** The newest statement of an organisation, that of one year, or an earlier version of it. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const { slug, year, version: revision } = params;
  const { pathname } = new URL(request.url);
  const statement = await publishedAt({ slug, year, revision }, (moved) =>
    pathname.replace(`/${slug ?? ''}`, `/${moved}`),
  );
  const addresses = addressesOf(statement, locale);
  return data(
    { statement, addresses, engines: describeForEngines(statement, addressesOf(statement)) },
    { headers: { 'Cache-Control': PUBLIC_CACHE, Link: alternateLinks(statement) } },
  );
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded, params }) => {
  if (!loaded || !isLocale(params['locale'])) return [];
  const { statement, addresses } = loaded;
  const { content, revision, withdrawn, withheld } = statement;
  const locale = params['locale'];
  const counts = revision.newest && withdrawn === null && withheld === null;
  return [
    { title: `${content.title} · ${content.organisation.name}` },
    {
      name: 'description',
      content: translate(locale, 'publicStatement.description', {
        organisation: content.organisation.name,
        from: formatPartialDate(locale, content.period.from),
        to: formatPartialDate(locale, content.period.to),
      }),
    },
    { name: 'robots', content: counts ? 'index, follow' : 'noindex, follow' },
    { tagName: 'link', rel: 'canonical', href: addresses.page },
  ];
};

export default function PublishedStatementPage() {
  const { statement, addresses, engines } = useLoaderData<typeof loader>();
  const { content } = statement;
  return (
    <PublicPage quiet title={content.title} titleLanguage={content.language}>
      <StandingNotice statement={statement} />
      <StatementHead statement={statement} />
      <div className="statement-body">
        <Contents content={content} />
        <div className="statement-text">
          <StatementMembers members={content.members} />
          <StatementArticle content={content} />
          <StatementSignature statement={statement} />
          <NumberNotes content={content} />
          {statement.withheld === null ? (
            <StatementProof
              statement={statement}
              href={paths.verifyStatement('en', { code: statement.revision.code })}
            />
          ) : null}
          <Versions statement={statement} />
          <OtherYears statement={statement} />
          <Files statement={statement} />
          <AskNotice statement={statement} />
          <p className="statement-printed" dir="ltr">
            {addresses.page}
          </p>
          <p className="statement-printed" dir="ltr">
            {addresses.verify}
          </p>
        </div>
      </div>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(engines).replaceAll('<', '\\u003c') }}
      />
    </PublicPage>
  );
}
