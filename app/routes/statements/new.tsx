import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { startStatement } from '#app/domain/statements/writing/start-statement.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { PlanFields } from './plan-fields.tsx';
import { answerPlanForm } from './plan-reply.server.ts';
import { planChoices } from './plan-view.server.ts';
import { requireWriter } from './require-writer.server.ts';
import { STATEMENTS_PLACE } from './statements-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Start a statement') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'create', 'statement');
  return { choices: await planChoices(viewer, null) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireWriter(context);
  authorise(viewer, 'create', 'statement');
  return answerPlanForm(request, async (plan) => {
    const { id } = await startStatement(viewer, plan, now());
    return redirect(paths.statement(id, { done: 'started' }));
  });
}

const NOTHING_YET = {
  kind: null,
  entityId: null,
  from: '',
  to: '',
  regimes: [],
  previousId: '',
  members: [],
};

export default function NewStatement() {
  const { choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Start a statement"
      place={STATEMENTS_PLACE}
      lead="It begins as a draft that only your organisation sees. Everything here can be changed later."
    >
      <ErrorSummary fields={reply?.fields} />
      <Form action={paths.newStatement()} problems={reply?.fields} values={reply?.typed} wholePage>
        <PlanFields
          choices={choices}
          values={NOTHING_YET}
          lines={reply?.lines ?? 1}
          submit="Start the statement"
        />
      </Form>
    </Page>
  );
}
