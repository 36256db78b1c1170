import { CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { DECISION_REASONS } from '#app/domain/screening/cases/reasons.ts';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import type { CasePageModel } from './case-view-model.ts';

const ANSWER_WORDS = { confirmed: 'confirmed', 'not-the-same': 'not the same', unsure: 'unsure' } as const;

export const REASON_CHOICES = DECISION_REASONS.filter(({ code }) => code !== 'in-words').map(
  ({ code, words, stands }) => ({
    value: code,
    label: words,
    hint: `For “${stands.map((answer) => ANSWER_WORDS[answer]).join('”, “')}”`,
  }),
);

export function answerChoices(needsSecond: boolean) {
  return [
    {
      value: 'confirmed',
      label: 'Confirmed',
      hint: needsSecond
        ? 'The supplier is the listed entity. You propose it; a second person has to agree before it counts.'
        : 'The supplier is the listed entity. Its risk is lifted to the top of the scale.',
    },
    {
      value: 'not-the-same',
      label: 'Not the same',
      hint: 'Two companies. This goes on the allow-list, and later screenings do not ask again.',
    },
    { value: 'unsure', label: 'Unsure', hint: 'Keep it open and come back when more is known.' },
  ];
}

type FormProps = { reply: FormReply | undefined; match: CasePageModel };

/** The answer and the reasons for it. */
export function DecisionForm({ reply, match }: FormProps) {
  return (
    <Section title={match.decisions.length > 0 ? 'Change the decision' : 'Your decision'} id="decision">
      <Form action={paths.match(match.id)} problems={reply?.fields} values={reply?.typed}>
        <RadioGroup name="decision" label="What did you find?" choices={answerChoices(match.needsSecond)} />
        <div className="choices-columns">
          <CheckboxGroup name="reasons" label="Which reasons fit?" choices={REASON_CHOICES} optional />
        </div>
        <TextArea
          name="comment"
          label="Comment"
          hint="What you compared and why you came to this answer. Needed unless you are unsure. Others in your organisation read it."
        />
        <TextField
          name="reviewAt"
          label="Look again on"
          type="date"
          width="medium"
          optional
          hint="For “not the same”: the allow-list shows when this day has come."
        />
        <SubmitButton>Record the decision and go to the next match</SubmitButton>
      </Form>
    </Section>
  );
}

const SECOND_CHOICES = [
  { value: 'confirm', label: 'Confirm it', hint: 'The match counts as confirmed from now on.' },
  { value: 'send-back', label: 'Send it back', hint: 'It waits for review again, with your words.' },
];

/** What the second person says to a proposed confirmation. */
export function SecondDecision({ reply, match }: FormProps) {
  return (
    <Section title="A confirmation waits for your answer" id="second">
      <Form
        action={paths.match(match.id, { form: 'second' })}
        problems={reply?.fields}
        values={reply?.typed}
        idPrefix="second"
      >
        <RadioGroup
          name="answer"
          label="Do you agree that the supplier is the listed entity?"
          choices={SECOND_CHOICES}
        />
        <TextArea
          name="comment"
          label="Words for the history"
          hint="Needed when you send it back."
          rows={3}
        />
        <SubmitButton>Record your answer</SubmitButton>
      </Form>
    </Section>
  );
}

/** Every step on the match, the newest first. */
export function DecisionHistory({ decisions }: { decisions: CasePageModel['decisions'] }) {
  if (decisions.length === 0) return null;
  return (
    <Section title="Decisions so far" id="history">
      <Timeline
        entries={decisions.map((one) => ({
          key: one.id,
          title: one.step,
          at: one.at,
          when: one.when,
          who: one.who,
          children: (
            <>
              {one.reasons === '' ? null : <p>Reason: {one.reasons}.</p>}
              {one.comment === '' ? null : <p dir="auto">{one.comment}</p>}
              {one.carried ? <p>Carried over: the same question was answered before.</p> : null}
              {one.inBatch ? <p>Decided together with other matches.</p> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
