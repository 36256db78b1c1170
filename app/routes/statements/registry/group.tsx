import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { saveRegistryPage } from '#app/domain/statements/registry/save-registry-page.server.ts';
import { registryGroupOf } from '#app/domain/statements/registry/sections.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { statementPlace } from '../statement-nav.tsx';
import { loadRegistryGroup } from './load-group.server.ts';
import { KnownAnswers } from './known-answers.tsx';
import { MemberTable } from './member-table.tsx';
import { QuestionFields } from './question-field.tsx';
import { PostedPage, readRegistryPage } from './read-page.server.ts';
import { FormNote, ProblemList } from './registry-parts.tsx';
import { StopPlace } from './stop-place.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.heading ?? 'Registry answers') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    ...(await loadRegistryGroup(viewer, params)),
    mayEdit: may(viewer, 'edit', 'statement'),
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['statementId'] ?? '';
  const page = registryGroupOf(params['group']);
  if (page === null) throw new NotFound('section of the registry');
  return answerForm(request, PostedPage, async (posted) => {
    const input = readRegistryPage(posted, page);
    await saveRegistryPage(viewer, id, { page, version: posted.version, input }, now());
    return redirect(paths.statementRegistryGroup(id, page, { saved: 'yes' }));
  });
}

export default function RegistryGroupPage() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, group, heading, questions, problems, members, version, next, proposed } = view;
  return (
    <Page
      title={heading}
      place={[
        ...statementPlace(id, view.title),
        { label: 'Registry answers', href: paths.statementRegistry(id) },
      ]}
      lead={
        view.required
          ? 'A required section of the form.'
          : 'An optional section of the form, about the period of the statement.'
      }
    >
      <ErrorSummary fields={reply?.fields} />
      {view.saved && !reply ? <Banner kind="calm" title="Saved" /> : null}
      {reply ? null : <ProblemList problems={problems} />}
      {proposed ? (
        <Banner kind="notice" title="Nothing here is saved yet">
          <p>Daylight has filled in what your statement suggests. Check each answer, then save.</p>
        </Banner>
      ) : null}
      {group === 'indicators' ? <StopPlace /> : null}
      {group === 'organisations' ? (
        <MemberTable id={id} organisation={view.organisation} members={members} />
      ) : null}
      <KnownAnswers id={id} questions={questions} />
      {view.typed && view.mayEdit ? (
        <Form problems={reply?.fields} values={reply?.typed}>
          <HiddenField name="version" value={version} />
          <QuestionFields questions={questions} open={reply !== undefined} />
          <SubmitButton>Save this section</SubmitButton>
        </Form>
      ) : null}
      <FormNote />
      <Actions>
        <LinkButton href={paths.statementRegistry(id)}>Back to the task list</LinkButton>
        {next === null ? null : (
          <LinkButton href={paths.statementRegistryGroup(id, next.group)}>Next: {next.title}</LinkButton>
        )}
      </Actions>
    </Page>
  );
}
