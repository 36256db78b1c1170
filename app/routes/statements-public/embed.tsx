import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { findPublicPlace } from '#app/domain/statements/publication/find-public-statement.server.ts';
import { isSlug } from '#app/domain/statements/publication/publication.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { movedTo, PUBLIC_CACHE } from './public-answer.server.ts';

/** The card of the newest statement that other sites may show in a frame, where the organisation allows it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const { slug } = params;
  const place = isSlug(slug) ? await findPublicPlace({ slug }) : null;
  if (place === null) throw new Response(null, { status: 404 });
  if ('moved' in place) throw movedTo(paths.publicCard(locale, place.moved));
  const { publication, published, revision, version } = place.found;
  if (!publication.embedAllowed) throw new Response(null, { status: 404 });
  const { content } = version;
  const card = {
    slug: publication.slug,
    year: published.year,
    title: content.title,
    language: content.language,
    organisation: content.organisation.name,
    publishedAt: revision.publishedAt.toISOString(),
    withdrawnAt: published.withdrawn?.at.toISOString() ?? null,
  };
  return data(card, { headers: { 'Cache-Control': PUBLIC_CACHE } });
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: card }) =>
  card
    ? [{ title: `${card.title} · ${card.organisation}` }, { name: 'robots', content: 'noindex, follow' }]
    : [];

export default function Card() {
  const { slug, year, title, language, organisation, publishedAt, withdrawnAt } =
    useLoaderData<typeof loader>();
  const say = useWords();
  const locale = useLocale();
  const day = (moment: string) => formatPartialDate(locale, moment.slice(0, 10));
  return (
    <main className="statement-card">
      <p className="statement-kind">
        <bdi>{organisation}</bdi>
      </p>
      <h1 lang={language} dir="auto">
        {title}
      </h1>
      <p>
        {withdrawnAt === null
          ? `${say('publicStatement.published')}: ${day(publishedAt)}`
          : say('publicStatement.withdrawnTitle', { date: day(withdrawnAt) })}
      </p>
      <p>
        <a href={paths.publicStatement(locale, slug, year)} target="_top">
          {say('publicStatement.cardLink')}
        </a>
      </p>
    </main>
  );
}
