import { Link } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sheet, SideBySide } from '#app/components/layout/side-by-side.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { MarkedName } from './marked-name.tsx';
import type { MatchPageModel } from './match-view-model.ts';

/** The supplier at the start, the listed entity at the end, beside each other. */
export function BothSides({ match }: { match: MatchPageModel }) {
  return (
    <SideBySide>
      <Sheet title="Your supplier">
        <MarkedName pieces={match.marked.supplier} />
        <FactList items={match.supplierFacts} />
        <p>
          <Link to={paths.supplier(match.supplierId)}>Open the supplier</Link>
          {' · '}
          <Link to={paths.supplierScreening(match.supplierId)}>All its screenings</Link>
        </p>
      </Sheet>
      <Sheet title="Listed entity">
        <MarkedName pieces={match.marked.listed} />
        <FactList items={match.listedFacts} />
        <p>
          <Link to={paths.list(match.list.id)}>{match.list.title}</Link>, {match.list.edition}
        </p>
      </Sheet>
    </SideBySide>
  );
}

const REASON_COLUMNS = [
  { key: 'says', label: 'Evidence', plain: true },
  { key: 'weight', label: 'Weight', numeric: true },
];

/** Why the two may be one company and why not, sentence by sentence, with what each moved the score by. */
export function Reasons({ match }: { match: MatchPageModel }) {
  const rowsOf = (reasons: MatchPageModel['for']) =>
    reasons.map(({ key, says, weight }) => ({ key, cells: { says, weight } }));
  return (
    <Section title={`Why the score is ${match.score}`}>
      <Table caption="For a match" columns={REASON_COLUMNS} rows={rowsOf(match.for)} narrow />
      <Table
        caption="Against a match"
        columns={REASON_COLUMNS}
        rows={rowsOf(match.against)}
        narrow
        empty={<p>Nothing was found that speaks against it.</p>}
      />
      {match.notes.length > 0 ? (
        <ul>
          {match.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <p>The weights add up to the score, from 0 to 1. The score ranks matches; it is not a probability.</p>
    </Section>
  );
}

/** What a person could find out to settle it. */
export function WouldChange({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title="What would change this">
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Section>
  );
}

const CHOICES = [
  {
    value: 'confirmed',
    label: 'Confirmed',
    hint: 'The supplier is the listed entity. Its risk is lifted to the top of the scale.',
  },
  { value: 'not-the-same', label: 'Not the same', hint: 'Two companies. This match is not asked again.' },
  { value: 'unsure', label: 'Unsure', hint: 'Keep it open and come back when more is known.' },
];

/** The answer and the reason for it. */
export function DecisionForm({ reply, again }: { reply: FormReply | undefined; again: boolean }) {
  return (
    <Section title={again ? 'Change the decision' : 'Your decision'} id="decision">
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        <RadioGroup name="decision" label="What did you find?" choices={CHOICES} />
        <TextArea
          name="comment"
          label="Comment"
          hint="What you compared and why you came to this answer. Needed unless you are unsure. Others in your organisation read it."
        />
        <SubmitButton>Record the decision and go to the next match</SubmitButton>
      </Form>
    </Section>
  );
}

/** What the second person says to a proposed confirmation. */
export function SecondDecision({ reply, matchId }: { reply: FormReply | undefined; matchId: string }) {
  return (
    <Section title="A confirmation waits for your answer" id="second">
      <ErrorSummary fields={reply?.fields} />
      <Form action={paths.match(matchId, { form: 'second' })} problems={reply?.fields} values={reply?.typed}>
        <RadioGroup
          name="answer"
          label="Do you agree that this is the listed entity?"
          choices={[
            { value: 'confirm', label: 'Confirm it', hint: 'The match counts as confirmed from now on.' },
            {
              value: 'send-back',
              label: 'Send it back',
              hint: 'It waits for review again, with your words.',
            },
          ]}
        />
        <TextArea name="comment" label="Words" hint="Needed when you send it back." />
        <SubmitButton>Record your answer</SubmitButton>
      </Form>
    </Section>
  );
}

/** Every decision on the match, the newest first. */
export function DecisionHistory({ decisions }: { decisions: MatchPageModel['decisions'] }) {
  if (decisions.length === 0) return null;
  return (
    <Section title="Decisions so far">
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
              {one.carried ? <p>Carried over: the same details were decided before.</p> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
