import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import type { Correction } from '#app/domain/statements/corrections/correction.ts';
import type { StatementState } from '#app/domain/statements/statement.ts';
import { formatDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { type PublicationReply, replyFor } from './reply.ts';

type CorrectionView = {
  statementId: string;
  state: StatementState;
  published: object | null;
  correction: (Pick<Correction, 'reason' | 'changed'> & { openedAt: Date; openedByName: string }) | null;
  /** What differs from the published text, a line each. */
  differences: readonly string[];
  mayManage: boolean;
};

type CorrectionProps = { view: CorrectionView; reply: PublicationReply };

/** A published statement is put right: the correction that is being made, or the way to begin one. */
export function CorrectionSection({ view, reply }: CorrectionProps) {
  const { published, correction, mayManage, state } = view;
  if (published === null) return null;
  if (correction !== null) return <BeingCorrected view={view} correction={correction} reply={reply} />;
  if (!mayManage || state !== 'published') return null;
  return (
    <Section title="Correct this statement">
      <p>
        A correction goes the same way as the statement went: it is written, checked, approved and signed, and
        then published. Until then the public reads what is published now. Afterwards the page says when it
        was corrected and what was changed, and the version before stays readable at its own address.
      </p>
      <Disclosure summary="Begin a correction" open={reply.intent === 'correct'}>
        <Form idPrefix="correct" {...replyFor(reply, 'correct')}>
          <CorrectionFields reason="" changed={[]} />
          <SubmitButton kind="plain" name="intent" value="correct">
            Open the statement for a correction
          </SubmitButton>
        </Form>
      </Disclosure>
    </Section>
  );
}

type BeingProps = CorrectionProps & { correction: NonNullable<CorrectionView['correction']> };

function BeingCorrected({ view, correction, reply }: BeingProps) {
  const { statementId, state, differences, mayManage } = view;
  const { reason, changed, openedAt, openedByName } = correction;
  return (
    <Section title="Correction">
      <Banner kind="notice" title={NOW[state]}>
        <p>
          Begun on {formatDate('en', openedAt)} by {openedByName}. The public reads the version before until
          the correction is published.
        </p>
      </Banner>
      <h3>What the public will be told</h3>
      <Lines lines={changed} />
      <h3>What differs from the published text</h3>
      {differences.length === 0 ? <p>Nothing differs yet.</p> : <Lines lines={differences} />}
      <h3>Why it is corrected</h3>
      <p className="written">{reason}</p>
      <p className="hint">The reason stays inside the organisation.</p>
      <Actions>
        {state === 'draft' ? (
          <LinkButton kind="primary" href={paths.statement(statementId)}>
            Write the correction
          </LinkButton>
        ) : (
          <LinkButton href={paths.statementApproval(statementId)}>See where its approval stands</LinkButton>
        )}
        {mayManage ? (
          <LinkButton href={paths.discardStatement(statementId)}>Withdraw the correction</LinkButton>
        ) : null}
      </Actions>
      {mayManage && state === 'draft' ? (
        <Disclosure summary="Change these words" open={reply.intent === 'reword'}>
          <Form idPrefix="reword" {...replyFor(reply, 'reword')}>
            <CorrectionFields reason={reason} changed={changed} />
            <SubmitButton kind="plain" name="intent" value="reword">
              Save these words
            </SubmitButton>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}

const NOW: Readonly<Record<StatementState, string>> = {
  draft: 'A correction is being written',
  'in-approval': 'The correction lies before the approving body',
  approved: 'The correction is approved, and not signed yet',
  signed: 'The correction is signed, and not public yet',
  published: 'The correction is published',
  withdrawn: 'The statement was given up',
};

type FieldsProps = { reason: string; changed: readonly string[] };

function CorrectionFields({ reason, changed }: FieldsProps) {
  return (
    <>
      <TextArea
        name="reason"
        label="Why it is corrected"
        hint="For your own record; the public does not read it"
        defaultValue={reason}
        rows={3}
      />
      <TextArea
        name="changed"
        label="What is changed, in words for the public"
        hint="One change on each line, such as “The number of mills visited is 12, not 21”. The words can be changed until the correction goes to be approved"
        defaultValue={changed.join('\n')}
        rows={4}
      />
    </>
  );
}

/** A line for each change. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
