import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { TaskLine } from './task-view.ts';

type Props = { id: string; tasks: readonly TaskLine[]; mayEdit: boolean };

/** The tasks of a statement, open ones first. */
export function StatementTasks({ id, tasks, mayEdit }: Props) {
  return (
    <Table
      caption="Tasks of this statement"
      captionHidden
      columns={[
        { key: 'title', label: 'Task', plain: true },
        { key: 'where', label: 'Where' },
        { key: 'owner', label: 'By whom' },
        { key: 'due', label: 'By when' },
        { key: 'done', label: 'Done', keep: true },
      ]}
      rows={tasks.map((task) => ({
        key: task.id,
        cells: {
          title: task.isGoal ? `Goal: ${task.title}` : task.title,
          where:
            task.questionId === null ? (
              task.where
            ) : (
              <Link to={`${paths.statementQuestion(id, task.questionId)}#tasks`}>{task.where}</Link>
            ),
          owner: task.owner,
          due: task.late ? `${task.due} (late)` : task.due,
          done: mayEdit ? <DoneButton id={id} task={task} /> : task.done ? 'Done' : 'Open',
        },
      }))}
      empty={
        <EmptyState title="No tasks yet">
          <p>Set a task for a section here, or for a single question on its page.</p>
        </EmptyState>
      }
    />
  );
}

function DoneButton({ id, task }: { id: string; task: TaskLine }) {
  const intent = `${task.done ? 'reopen' : 'done'} ${task.id}`;
  return (
    <Form action={paths.statementTasks(id)}>
      {task.done ? 'Done ' : null}
      <SubmitButton kind="quiet" name="intent" value={intent}>
        {task.done ? 'Open again' : 'Mark as done'}
        <span className="visually-hidden">: {task.title}</span>
      </SubmitButton>
    </Form>
  );
}
