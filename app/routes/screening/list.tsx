import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { viewList } from '#app/domain/screening/lists/view-lists.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { answerListPage } from './answer-list-page.server.ts';
import { Editions, ListEntries, ListSettings, RollBack } from './list-parts.tsx';
import { listPageModel } from './list-page-model.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? 'List') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const q = search.get('q') ?? '';
  const page = Math.max(1, Math.min(10_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  const edition = search.get('edition');
  const view = await viewList(viewer, params['listId'] ?? '', {
    search: q,
    page,
    ...(edition === null ? {} : { versionId: edition }),
  });
  return {
    q,
    edition,
    ...listPageModel(params['listId'] ?? '', view),
    mayManage: may(viewer, 'manage', 'list'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerListPage(requireViewer(context), params['listId'] ?? '', request);
  return typeof answer === 'string' ? redirect(answer) : answer;
}

export default function List() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { list, version, mayManage } = view;
  const maySettle = mayManage && view.settings !== null;
  return (
    <Page
      title={view.title}
      place={[...SCREENING_PLACE, { label: 'Lists', href: paths.lists() }]}
      lead={version?.notice ?? 'This list holds nothing yet: bring in a file of it.'}
      action={
        maySettle ? (
          <LinkButton href={paths.importList({ list })} kind="primary">
            Bring in a new edition
          </LinkButton>
        ) : undefined
      }
      facts={<Facts items={view.facts} />}
    >
      <ErrorSummary fields={reply?.fields} />
      {view.waiting.map(({ id, when, because }) => (
        <Banner key={id} kind="caution" title={`An edition of ${when} waits for you`}>
          <p>
            {because} <a href={paths.listImport(id)}>Look at what it would change</a>
          </p>
        </Banner>
      ))}
      {view.trouble === null ? null : (
        <Banner kind="caution" title="The last attempt came to nothing; the edition in force stays">
          <p>{view.trouble}</p>
        </Banner>
      )}
      {version === null ? null : <ListEntries view={view} />}
      <Editions list={list} editions={view.editions} />
      {maySettle ? <RollBack editions={view.earlier} reply={reply} /> : null}
      {maySettle && view.settings !== null ? <ListSettings settings={view.settings} reply={reply} /> : null}
      {version === null ? null : (
        <Section title="Where it comes from">
          <p>{version.totalNote}</p>
          <Sources items={[version.source]} />
        </Section>
      )}
    </Page>
  );
}
