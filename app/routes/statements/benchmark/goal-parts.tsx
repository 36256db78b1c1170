import { FieldRow } from '#app/components/forms/fieldset.tsx';
import type { Problems, TypedValues } from '#app/components/forms/form-state.ts';
import { Form } from '#app/components/forms/form.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { GOAL_STATE_WORDS, GOAL_STATES } from '#app/domain/statements/benchmark/goal-states.ts';
import { paths } from '#app/http/paths.ts';
import type { GoalLine } from './goal-view.ts';

type Reply = { problems?: Problems | undefined; values?: TypedValues | undefined };

/** Goals with owner, day and what came of them; `quoted` shows the sentence that this year's statement may use. */
export function GoalTable({
  caption,
  goals,
  quoted = false,
}: {
  caption: string;
  goals: readonly GoalLine[];
  quoted?: boolean;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'text', label: 'Goal', plain: true },
        { key: 'measure', label: 'Measured by' },
        { key: 'owner', label: 'By whom' },
        { key: 'due', label: 'By when' },
        { key: 'state', label: 'How it went' },
        ...(quoted ? [{ key: 'quote', label: 'In this year’s statement' }] : []),
      ]}
      rows={goals.map(({ id, text, carried, state, result, ...cells }) => ({
        key: id,
        cells: {
          ...cells,
          text: carried ? `${text} (carried on from the year before)` : text,
          state: result === '' ? state : `${state}: ${result}`,
        },
      }))}
      empty={
        <EmptyState title="No goals yet">
          <p>A goal says what you will do, by when, and how it will be seen whether it worked.</p>
        </EmptyState>
      }
    />
  );
}

/** Sets a goal; a goal of last year can be carried on. */
export function GoalForm({
  id,
  people,
  lastYear,
  problems,
  values,
}: Reply & { id: string; people: readonly Choice[]; lastYear: readonly GoalLine[] }) {
  const earlier = lastYear.map((goal) => ({ value: goal.id, label: goal.text }));
  return (
    <Form action={paths.statementGoals(id)} problems={problems} values={values} idPrefix="goal" wholePage>
      <TextField
        name="text"
        label="We will"
        hint="As the sentence goes on: “audit the four labour agencies”."
      />
      <TextField
        name="measure"
        label="How it is measured"
        hint="A number or an event: “agencies audited; share of findings closed”."
        optional
      />
      <FieldRow>
        <TextField name="dueOn" type="date" label="By when" width="medium" />
        <SelectField name="ownerId" label="By whom" choices={people} empty="Nobody yet" optional />
        {earlier.length > 0 ? (
          <SelectField
            name="carriedFromGoalId"
            label="Goes on with"
            choices={earlier}
            empty="A new goal"
            optional
          />
        ) : null}
      </FieldRow>
      <SubmitButton name="intent" value="set">
        Set the goal
      </SubmitButton>
    </Form>
  );
}

/** Says how a goal went; the words are quoted in next year's statement. */
export function ResultForm({
  id,
  goals,
  problems,
  values,
}: Reply & { id: string; goals: readonly GoalLine[] }) {
  const states = GOAL_STATES.map((state) => ({ value: state, label: GOAL_STATE_WORDS[state] }));
  return (
    <Form action={paths.statementGoals(id)} problems={problems} values={values} idPrefix="result" wholePage>
      <FieldRow>
        <SelectField
          name="goalId"
          label="Goal"
          choices={goals.map((goal) => ({ value: goal.id, label: goal.text }))}
        />
        <SelectField name="state" label="How it went" choices={states} />
      </FieldRow>
      <TextArea
        name="result"
        label="What came of it"
        hint="One sentence with its figures: “Three of four agencies were audited; nine of eleven findings are closed.”"
        rows={2}
        optional
      />
      <SubmitButton kind="plain" name="intent" value="result">
        Keep the result
      </SubmitButton>
    </Form>
  );
}
