import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import type { QuestionView } from './question-view.server.ts';

type Props = { view: QuestionView };

/** What people say about the answer. Comments stay; whoever wrote one may mark it as resolved. */
export function QuestionComments({ view }: Props) {
  const { comments, mayComment, editor } = view;
  return (
    <Section title="Comments" id="comments">
      {comments.length === 0 ? (
        <p className="hint">No comments yet. They are never part of the statement.</p>
      ) : null}
      <Timeline
        entries={comments.map(({ id, text, who, at, when, resolved, mayResolve }) => ({
          key: id,
          title: resolved ? `${who} (resolved)` : who,
          at,
          when,
          children: (
            <>
              <p className="written">{text}</p>
              {mayResolve ? (
                <SubmitButton kind="quiet" name="intent" value={`resolve ${id}`}>
                  Mark as resolved
                </SubmitButton>
              ) : null}
            </>
          ),
        }))}
      />
      {mayComment ? (
        <>
          <TextArea name="comment" label="Your comment" rows={3} defaultValue={editor.comment} optional />
          <SubmitButton kind="plain" name="intent" value="comment">
            Add the comment
          </SubmitButton>
        </>
      ) : null}
    </Section>
  );
}

/** What has to be done for this question. */
export function QuestionTasks({ view }: Props) {
  const { tasks, people, mayComment, editor } = view;
  return (
    <Section title="Tasks" id="tasks">
      {tasks.length === 0 ? <p className="hint">No tasks for this question.</p> : null}
      <ul className="question-tasks">
        {tasks.map(({ id, title, owner, due, late, done }) => (
          <li key={id}>
            <span>
              {title}. {owner}. {done ? 'Done' : due}
              {late ? ' (late)' : ''}
            </span>
            {mayComment && !done ? (
              <SubmitButton kind="quiet" name="intent" value={`finish-task ${id}`}>
                Mark as done
              </SubmitButton>
            ) : null}
          </li>
        ))}
      </ul>
      {mayComment ? (
        <Disclosure summary="Set a task" open={editor.title !== ''}>
          <TextField name="title" label="What has to be done" defaultValue={editor.title} optional />
          <FieldRow>
            <SelectField name="ownerId" label="By whom" choices={people} empty="Nobody yet" optional />
            <TextField name="dueOn" type="date" label="By when" width="medium" optional />
          </FieldRow>
          <SubmitButton kind="plain" name="intent" value="add-task">
            Set the task
          </SubmitButton>
        </Disclosure>
      ) : null}
    </Section>
  );
}
