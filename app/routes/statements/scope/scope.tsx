import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { StandingRows } from '#app/components/charts/standing-rows.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { TaskList } from '#app/components/layout/task-list.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { findScope } from '#app/domain/statements/regimes/find-scope.server.ts';
import { inScope } from '#app/domain/statements/regimes/in-scope.ts';
import { readReform } from '#app/domain/statements/regimes/reform-bill.ts';
import { ReformDraft, setReformSwitch } from '#app/domain/statements/regimes/set-reform-switch.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { LawReasons, LawTable } from './law-parts.tsx';
import { ReformPart, reformView } from './reform-part.tsx';
import { groupTasks, sentenceOf, standingRows, verdictView } from './scope-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Which laws apply?') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const today = now().toISOString().slice(0, 10);
  const { profile, reform, savedAt } = await findScope(viewer);
  const verdicts = inScope(profile, today);
  return {
    mayManage: may(viewer, 'manage', 'statement'),
    done: new URL(request.url).searchParams.get('done') ?? '',
    begun: savedAt !== null,
    laws: verdicts.map(verdictView),
    rows: standingRows(verdicts),
    sentence: sentenceOf(verdicts),
    groups: groupTasks(profile),
    reform: reformView(readReform(profile, reform, today), reform),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, ReformDraft, async (draft) => {
    await setReformSwitch(viewer, draft, now());
    return redirect(paths.statementScope({ done: 'reform' }));
  });
}

const DONE: Readonly<Record<string, string>> = {
  reform: 'The switch of the reform is saved',
  answers: 'Your answers are saved',
};

/** Which laws appear to apply, why, and what is missing to say so. */
export default function Scope() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { mayManage, done } = view;
  return (
    <Page
      title="Which laws apply?"
      place={STATEMENTS_PLACE}
      lead="Weighed from your answers about the organisation. It is a reading to work with, not legal advice: the organisation decides, and every law links to its official page."
      action={
        mayManage && view.begun ? (
          <LinkButton href={paths.scopeQuestions({ group: 'organisation' })} kind="primary">
            Change the answers
          </LinkButton>
        ) : undefined
      }
    >
      <StatementsNav current="scope" />
      <ErrorSummary fields={reply?.fields} />
      {DONE[done] && !reply ? <Banner kind="calm" title={DONE[done]} /> : null}
      {view.begun ? <ScopeRead view={view} /> : <NothingTold view={view} />}
      <ReformPart view={view.reform} mayManage={mayManage} reply={reply} />
    </Page>
  );
}

type Props = { view: ReturnType<typeof useLoaderData<typeof loader>> };

/** Before the first answer: what to do, and what each law asks for. */
function NothingTold({ view }: Props) {
  return (
    <>
      <EmptyState
        title="Nothing is known of the organisation yet"
        action={
          view.mayManage ? (
            <LinkButton href={paths.scopeQuestions({ group: 'organisation' })} kind="primary">
              Answer the questions
            </LinkButton>
          ) : undefined
        }
      >
        <p>
          What it is, where it does business, its turnover. It takes about five minutes; what you do not know
          you leave open.
        </p>
      </EmptyState>
      <Section title="The laws that are weighed">
        <LawTable laws={view.laws} linked={false} />
      </Section>
    </>
  );
}

function ScopeRead({ view }: Props) {
  return (
    <>
      <Section title="At a glance">
        <StandingRows
          title="Laws and what is known"
          sentence={view.sentence}
          note="Each dot is one test. Full: met. Open: not met. Broken: not known."
          rows={view.rows}
        />
        <LawTable laws={view.laws} linked />
      </Section>
      {view.mayManage ? (
        <Section title="Your answers">
          <TaskList tasks={view.groups} />
        </Section>
      ) : null}
      <Section title="Why">
        {view.laws.map((law) => (
          <LawReasons key={law.key} law={law} />
        ))}
      </Section>
    </>
  );
}
