import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import type { ClaimRow } from './facts-view.ts';

type ClaimListProps = {
  id: string;
  open: readonly ClaimRow[];
  backed: readonly ClaimRow[];
  mayEdit: boolean;
  reply: FormReply | undefined;
};

/** The sentences that no linked number backs: open ones with a form to name their evidence, then those that have it. */
export function ClaimList({ id, open, backed, mayEdit, reply }: ClaimListProps) {
  return (
    <Section title="Sentences that nothing in the record backs" id="claims">
      {open.length === 0 ? (
        <p>No open sentence was found. Read the text once more yourself: Daylight may have missed one.</p>
      ) : (
        <p>
          Each holds a figure or says that something was done. Link a number from the record, name what it
          rests on, or take it out. What is still open is shown to the board before anybody signs.
        </p>
      )}
      <ul className="claims">
        {open.map((claim) => (
          <li key={claim.id}>
            <ClaimWords id={id} claim={claim} />
            {mayEdit ? <EvidenceForm claim={claim} reply={reply} /> : null}
          </li>
        ))}
      </ul>
      {backed.length === 0 ? null : (
        <Disclosure summary={`Sentences with evidence named by a person (${backed.length})`}>
          <ul className="claims">
            {backed.map((claim) => (
              <li key={claim.id}>
                <ClaimWords id={id} claim={claim} />
                {mayEdit ? <WithdrawForm claim={claim} /> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function ClaimWords({ id, claim }: { id: string; claim: ClaimRow }) {
  return (
    <>
      <p>“{claim.sentence}”</p>
      <p className="hint">
        {claim.evidence === null ? claim.because : `Evidence: ${claim.evidence}`}{' '}
        <Link to={paths.statementQuestion(id, claim.questionId)}>
          Open the answer<span className="visually-hidden"> with “{claim.sentence.slice(0, 60)}”</span>
        </Link>{' '}
        in {claim.section}.
      </p>
    </>
  );
}

function EvidenceForm({ claim, reply }: { claim: ClaimRow; reply: FormReply | undefined }) {
  const own = reply?.typed['claimId'] === claim.id ? reply : undefined;
  return (
    <Disclosure summary="Say what it rests on" open={own !== undefined}>
      <Form idPrefix={`claim-${claim.id}`} problems={own?.fields} values={own?.typed}>
        <HiddenField name="claimId" value={claim.id} />
        <TextField
          name="note"
          label="Evidence"
          hint="The record, who keeps it and its date, such as “Training log, HR, 12 March 2026”, or the name of a file."
        />
        <SubmitButton kind="plain" name="intent" value="confirm">
          Keep as evidence
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function WithdrawForm({ claim }: { claim: ClaimRow }) {
  return (
    <Form idPrefix={`claim-${claim.id}`}>
      <HiddenField name="claimId" value={claim.id} />
      <SubmitButton kind="quiet" name="intent" value="withdraw">
        Take the evidence back
      </SubmitButton>
    </Form>
  );
}
