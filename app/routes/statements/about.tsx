import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { editPlan } from '#app/domain/statements/writing/edit-plan.server.ts';
import { openDraft } from '#app/domain/statements/writing/open-draft.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { PlanFields } from './plan-fields.tsx';
import { answerPlanForm, type PlanReply } from './plan-reply.server.ts';
import { planChoices, planValues } from './plan-view.server.ts';
import { requireWriter } from './require-writer.server.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Period, companies and laws') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await openDraft(viewer, params['statementId'] ?? '');
  const { id, version, period } = statement;
  const choices = await planChoices(viewer, id);
  return { id, version, title: periodName(period), choices, values: planValues(statement) };
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

export default function AboutStatement() {
  const { id, version, title, choices, values } = useLoaderData<typeof loader>();
  const reply: AboutReply | undefined = useActionData<typeof action>();
  const conflict = reply?.conflict;
  return (
    <Page title="Period, companies and laws" place={statementPlace(id, title)}>
      <StatementNav id={id} current="about" />
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
    </Page>
  );
}
