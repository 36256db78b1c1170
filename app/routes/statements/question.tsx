import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { AnswerEditor } from './answer-editor.tsx';
import { EnterButton } from './enter-button.tsx';
import { MergeScreen } from './merge-screen.tsx';
import { answerQuestionForm, type QuestionReply } from './question-action.server.ts';
import { AnswerAsItStands, BesideTheAnswer, Guidance, NotSaved } from './question-parts.tsx';
import { QuestionComments, QuestionTasks } from './question-talk.tsx';
import { viewQuestion } from './question-view.server.ts';
import { requireWriter } from './require-writer.server.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.question.ask ?? 'Question') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statementId = '', questionId = '' } = params;
  const query = new URL(request.url).searchParams;
  const taken = query.get('unsaved') === 'taken';
  const view = await viewQuestion(viewer, { statementId, questionId }, taken, now());
  return { ...view, done: query.get('done') };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireWriter(context);
  const { statementId = '', questionId = '' } = params;
  return answerQuestionForm(viewer, { statementId, questionId }, request, now());
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved',
  discarded: 'The unsaved text is thrown away',
  commented: 'Your comment is added',
  resolved: 'The comment is marked as resolved',
  task: 'The task is set',
  'task-done': 'The task is done',
  restored: 'The earlier edition stands again',
};

/** One question: what it asks, its answer and the form to write it, and what people say about it. */
export default function QuestionPage() {
  const view = useLoaderData<typeof loader>();
  const reply: QuestionReply | undefined = useActionData<typeof action>();
  const { statementId, question, section, period, done } = view;
  const address = paths.statementQuestion(statementId, question.id);
  const place = [
    ...statementPlace(statementId, period),
    { label: section.title, href: paths.statementSection(statementId, section.key) },
  ];
  const doneWords = reply ? undefined : DONE[done ?? ''];
  return (
    <Page title={question.ask} place={place}>
      <StatementNav id={statementId} current="sections" />
      <ErrorSummary fields={reply?.fields} />
      {doneWords ? <Banner kind="calm" title={doneWords} /> : null}
      <Guidance view={view} />
      <Form
        key={`${question.id} ${view.saved?.version ?? 0} ${view.editor.isUnsaved}`}
        action={address}
        problems={reply?.fields}
        values={reply?.merge ? undefined : reply?.typed}
        id="question"
        wholePage
      >
        {view.mayWrite ? <EnterButton value="save" /> : null}
        {reply?.merge ? (
          <MergeScreen merge={reply.merge} />
        ) : (
          <>
            <NotSaved view={view} isBack={reply !== undefined} />
            <div className="question-work">
              {view.mayWrite ? <AnswerEditor view={view} reply={reply} /> : <AnswerAsItStands view={view} />}
              <BesideTheAnswer view={view} />
            </div>
          </>
        )}
        <QuestionComments view={view} />
        <QuestionTasks view={view} />
      </Form>
      {view.saved === null ? null : (
        <p>
          <Link to={paths.statementEvidence(statementId, { question: question.id })}>
            Evidence files of this answer ({view.files})
          </Link>
        </p>
      )}
      <nav className="before-after" aria-label="Questions">
        {view.before ? (
          <Link to={paths.statementQuestion(statementId, view.before.id)}>Previous: {view.before.ask}</Link>
        ) : (
          <span />
        )}
        {view.after ? (
          <Link to={paths.statementQuestion(statementId, view.after.id)}>Next: {view.after.ask}</Link>
        ) : null}
      </nav>
    </Page>
  );
}
