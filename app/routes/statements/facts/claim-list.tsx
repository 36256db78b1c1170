import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { AttachedFiles } from '../evidence/attached-files.tsx';
import { EvidenceFileField } from '../evidence/evidence-fields.tsx';
import type { ClaimRow } from './facts-view.ts';

type ClaimListProps = {
  id: string;
  open: readonly ClaimRow[];
  backed: readonly ClaimRow[];
  /** Files of the statement that can be attached once more. */
  known: readonly Choice[];
  mayEdit: boolean;
  reply: FormReply | undefined;
};

/** The sentences that no linked number backs: open ones with a form to name their evidence, then those that have it. */
export function ClaimList({ id, open, backed, known, mayEdit, reply }: ClaimListProps) {
  return (
    <Section title="Sentences that nothing in the record backs" id="claims">
      {open.length === 0 ? (
        <p>No open sentence was found. Read the text once more yourself: Daylight may have missed one.</p>
      ) : (
        <p>
          Each holds a figure or says that something was done. Link a number from the record, name or attach
          what it rests on, or take it out. What is still open is shown to the board before anybody signs.
        </p>
      )}
      <ul className="claims">
        {open.map((claim) => (
          <li key={claim.id}>
            <ClaimWords id={id} claim={claim} />
            {mayEdit ? <EvidenceForm claim={claim} known={known} reply={reply} /> : null}
          </li>
        ))}
      </ul>
      {backed.length === 0 ? null : (
        <Disclosure
          summary={`Sentences with evidence from a person (${backed.length})`}
          open={open.length === 0}
        >
          <ul className="claims">
            {backed.map((claim) => (
              <li key={claim.id}>
                <ClaimWords id={id} claim={claim} />
                {mayEdit && claim.note !== null ? <WithdrawForm claim={claim} /> : null}
                <AttachedFiles files={claim.files} mayRemove={mayEdit} />
                {mayEdit ? <EvidenceForm claim={claim} known={known} reply={reply} /> : null}
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
        {claim.note !== null ? `Evidence: ${claim.note}.` : claim.files.length > 0 ? null : claim.because}{' '}
        <Link to={paths.statementQuestion(id, claim.questionId)}>
          Open the answer<span className="visually-hidden"> with “{claim.sentence.slice(0, 60)}”</span>
        </Link>{' '}
        in {claim.section}.
      </p>
    </>
  );
}

type EvidenceFormProps = { claim: ClaimRow; known: readonly Choice[]; reply: FormReply | undefined };

function EvidenceForm({ claim, known, reply }: EvidenceFormProps) {
  const own = reply?.typed['claimId'] === claim.id ? reply : undefined;
  const isBacked = claim.note !== null || claim.files.length > 0;
  const others = known.filter(({ value }) => !claim.files.some(({ id }) => id === value));
  return (
    <Disclosure summary={isBacked ? 'Add to its evidence' : 'Say what it rests on'} open={own !== undefined}>
      <Form upload idPrefix={`claim-${claim.id}`} problems={own?.fields} values={own?.typed}>
        <HiddenField name="claimId" value={claim.id} />
        <TextField
          name="note"
          label={claim.note === null ? 'Evidence' : 'Evidence, in place of what is said now'}
          optional
          hint="The record, who keeps it and its date, such as “Training log, HR, 12 March 2026”. A file alone is enough."
        />
        <EvidenceFileField optional />
        {others.length === 0 ? null : (
          <SelectField
            name="known"
            label="Or a file that is here already"
            optional
            choices={others}
            empty="None"
          />
        )}
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
