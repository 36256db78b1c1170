import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { sectionOf, SECTION_TITLES } from '#app/domain/statements/area.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { sectionsFor } from '#app/domain/statements/questions/questions.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { addTask } from '#app/domain/statements/writing/add-task.server.ts';
import { finishTask } from '#app/domain/statements/writing/finish-task.server.ts';
import { listTasks } from '#app/domain/statements/writing/list-tasks.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { requireWriter } from './require-writer.server.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';
import { StatementTasks } from './statement-tasks.tsx';
import { viewTasks } from './task-view.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Tasks of a statement') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { id, period, regimes } = await findStatement(viewer, params['statementId'] ?? '');
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  const today = now().toISOString().slice(0, 10);
  return {
    id,
    period: periodName(period),
    mayEdit: may(viewer, 'edit', 'statement'),
    tasks: viewTasks(await listTasks(viewer, id), await colleagues(viewer), today),
    people: people.map((person) => ({ value: person.id, label: person.name })),
    sections: sectionsFor(regimes).map(({ key }) => ({ value: key, label: SECTION_TITLES[key] })),
  };
}

const text = z.string().max(1_000).default('');
const TasksForm = z.object({
  intent: z.string().max(80).default('add'),
  title: text,
  section: text,
  ownerId: text,
  dueOn: text,
});

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireWriter(context);
  const { id } = await findStatement(viewer, params['statementId'] ?? '');
  authorise(viewer, 'edit', 'statement');
  return answerForm(request, TasksForm, async ({ intent, title, section, ownerId, dueOn }) => {
    const [what, taskId = ''] = intent.split(' ');
    if (what === 'done' || what === 'reopen')
      await finishTask(viewer, id, { id: taskId, done: what === 'done' }, now());
    else {
      const place = { section: sectionOf(section), questionId: null };
      await addTask(viewer, id, { title, ...place, ownerId: ownerId || null, dueOn: dueOn || null }, now());
    }
    return redirect(paths.statementTasks(id));
  });
}

/** What has to be done for a statement, by whom and by when. */
export default function TasksPage() {
  const { id, period, tasks, people, sections, mayEdit } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Tasks"
      place={statementPlace(id, period)}
      lead="Who does what for this statement, and by when."
    >
      <StatementNav id={id} current="tasks" />
      <ErrorSummary fields={reply?.fields} />
      <StatementTasks id={id} tasks={tasks} mayEdit={mayEdit} />
      {mayEdit ? (
        <Section title="Set a task">
          <Form action={paths.statementTasks(id)} problems={reply?.fields} values={reply?.typed} wholePage>
            <TextField name="title" label="What has to be done" />
            <FieldRow>
              <SelectField
                name="section"
                label="Section"
                choices={sections}
                empty="The statement as a whole"
                optional
              />
              <SelectField name="ownerId" label="By whom" choices={people} empty="Nobody yet" optional />
              <TextField name="dueOn" type="date" label="By when" width="medium" optional />
            </FieldRow>
            <SubmitButton>Set the task</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
