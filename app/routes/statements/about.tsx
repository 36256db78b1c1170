import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { editPlan } from '#app/domain/statements/writing/edit-plan.server.ts';
import { openDraft } from '#app/domain/statements/writing/open-draft.server.ts';
import { WHY_CLOSED } from '#app/domain/statements/writing/why-closed.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { PlanFacts } from './plan-facts.tsx';
import { type PlanChoices, PlanFields, type PlanValues } from './plan-fields.tsx';
import { answerPlanForm, type PlanReply } from './plan-reply.server.ts';
import { planChoices, planInWords, planValues } from './plan-view.server.ts';
import { requireWriter } from './require-writer.server.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Period, companies and laws') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  const { id, version, period, state } = statement;
  const mayDiscard = may(viewer, 'manage', 'statement') && state === 'draft';
  const page = { id, title: periodName(period), mayDiscard };
  const mayEdit = may(viewer, 'edit', 'statement');
  if (!mayEdit || state !== 'draft') {
    const why = mayEdit && state !== 'draft' ? WHY_CLOSED[state] : null;
    return { ...page, form: null, read: { plan: await planInWords(viewer, statement), why } };
  }
  const form = { version, choices: await planChoices(viewer, id), values: planValues(statement) };
  return { ...page, form, read: null };
}

type AboutReply = PlanReply & { conflict?: { version: number; values: ReturnType<typeof planValues> } };

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireWriter(context);
  const { id } = await openDraft(viewer, params['statementId'] ?? '');
  return answerPlanForm(request, async (plan, typed) => {
    try {
      await editPlan(viewer, id, Number(typed['version'] ?? 0), plan, now());
      return redirect(paths.statement(id, { done: 'edited' }));
    } catch (problem) {
      if (!(problem instanceof Refused && problem.code === 'statement.conflict')) throw problem;
      const current = await findStatement(viewer, id);
      const conflict = { version: current.version, values: planValues(current) };
      const reply = { fields: {}, typed, lines: plan.members.length, conflict };
      return data<AboutReply>(reply, { status: 409 });
    }
  });
}

/** What was chosen when the statement was started: a form while it is a draft, otherwise to read. */
export default function AboutStatement() {
  const { id, title, mayDiscard, form, read } = useLoaderData<typeof loader>();
  return (
    <Page title="Period, companies and laws" place={statementPlace(id, title)}>
      <StatementNav id={id} current="about" />
      {form ? <AboutForm id={id} form={form} /> : null}
      {read?.why ? (
        <Banner kind="notice" title="This cannot be changed now">
          <p>{read.why}</p>
        </Banner>
      ) : null}
      {read ? <PlanFacts plan={read.plan} /> : null}
      {mayDiscard ? (
        <Section title="Begun by mistake?">
          <p>
            <Link to={paths.discardStatement(id)}>See what is lost when it is discarded</Link>
          </p>
        </Section>
      ) : null}
    </Page>
  );
}

type FormView = { version: number; choices: PlanChoices; values: PlanValues };

function AboutForm({ id, form: { version, choices, values } }: { id: string; form: FormView }) {
  const reply: AboutReply | undefined = useActionData<typeof action>();
  const conflict = reply?.conflict;
  return (
    <>
      <ErrorSummary fields={reply?.fields} />
      {conflict ? (
        <Banner kind="caution" title="Somebody else changed this page while you were typing">
          <p>
            Nothing you typed is lost: it is in the form below. They saved the period {conflict.values.from}{' '}
            to {conflict.values.to} and {conflict.values.members.length} further companies. Save again to put
            yours in its place.
          </p>
        </Banner>
      ) : null}
      <Form action={paths.statementSettings(id)} problems={reply?.fields} values={reply?.typed} wholePage>
        <HiddenField name="version" value={conflict?.version ?? String(reply?.typed['version'] ?? version)} />
        <PlanFields
          choices={choices}
          values={values}
          lines={reply?.lines ?? values.members.length}
          submit="Save"
        />
      </Form>
    </>
  );
}
