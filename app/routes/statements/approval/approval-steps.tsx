import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { paths } from '#app/http/paths.ts';
import { ApproveForm, RefuseForm, SignForm } from './approval-forms.tsx';
import type { ApprovalModel } from './approval-model.ts';
import { NOT_YOURS, Step, type StepProps } from './approval-step.tsx';

/** The approving body decides, and somebody records it. */
export function ApproveStep({ model, mayDecide, replyTo }: StepProps) {
  const { state, current, rule } = model;
  const title = `Approved by ${rule.bodyWords}`;
  if (state === 'draft' || current === null)
    return (
      <Step title={title} standing="later">
        <p>
          The approval comes after the period has ended, on {model.firstDay} or later.
          {rule.named ? '' : ' The Act names nobody who approves in this legal form; this is good practice.'}
        </p>
      </Step>
    );
  if (current.approval === null)
    return (
      <Step title={title} standing="now">
        {mayDecide ? (
          <>
            <SecondPersonNote second={model.secondForMe} />
            <ApproveForm model={model} reply={replyTo('approve')} />
            <RefuseForm model={model} reply={replyTo('refuse')} />
          </>
        ) : (
          NOT_YOURS
        )}
      </Step>
    );
  return (
    <Step title={title} standing={current.approval.second === 'waits' ? 'now' : 'done'}>
      <ApprovalRecord approval={current.approval} />
      {current.approval.second === 'waits' ? (
        <WaitsForSecond model={model} mayDecide={mayDecide} replyTo={replyTo} />
      ) : null}
    </Step>
  );
}

function SecondPersonNote({ second }: { second: ApprovalModel['secondForMe'] }) {
  if (second === 'waits')
    return (
      <p>
        You wrote a part of this text: what you record here waits until somebody who may decide, and has
        written nothing, confirms it. <a href={paths.approvalRules()}>Rules of approval</a>
      </p>
    );
  if (second === 'nobody-else')
    return (
      <p>
        You wrote a part of this text, and nobody else in the organisation may decide. Your record stands
        alone, and the ledger shows it. <a href={paths.approvalRules()}>Rules of approval</a>
      </p>
    );
  return null;
}

function ApprovalRecord({
  approval,
}: {
  approval: NonNullable<NonNullable<ApprovalModel['current']>['approval']>;
}) {
  const confirmed =
    approval.second === 'nobody-else'
      ? 'Nobody else may decide: recorded by one person alone'
      : (approval.confirmed ?? (approval.second === 'waits' ? 'Not yet' : 'Not needed'));
  return (
    <FactList
      items={[
        { label: 'Approved on', value: approval.on },
        { label: 'Minute', value: approval.minute },
        { label: 'For it', value: approval.officers.join('; ') || 'Not recorded' },
        { label: 'Recorded by', value: approval.recorded },
        { label: 'Confirmed by a second person', value: confirmed },
      ]}
    />
  );
}

function WaitsForSecond({ model, mayDecide, replyTo }: StepProps) {
  const who = model.confirmers.join(', ');
  return (
    <>
      <Banner kind="notice" title="A second person has to confirm it">
        Whoever recorded the approval wrote a part of the text. Who may confirm it: {who}.
      </Banner>
      {model.mayConfirm ? (
        <Form action="?form=confirm" idPrefix="confirm">
          <SubmitButton>Confirm the approval</SubmitButton>
        </Form>
      ) : null}
      {mayDecide ? <RefuseForm model={model} reply={replyTo('refuse')} /> : null}
    </>
  );
}

/** A director or equivalent signs. */
export function SignStep({ model, mayDecide, replyTo }: StepProps) {
  const title = `Signed by ${model.rule.signerWords}`;
  const signature = model.current?.signature;
  if (signature)
    return (
      <Step title={title} standing="done">
        <p>
          {signature.name}, {signature.title}, on {signature.on}
        </p>
        {signature.confirmed === null ? null : <p className="hint">{signature.confirmed}</p>}
      </Step>
    );
  if (model.state !== 'approved')
    return (
      <Step title={title} standing="later">
        <p>Best practice: one of those who approved it. Name, title and day stand under the statement.</p>
      </Step>
    );
  return (
    <Step title={title} standing="now">
      {mayDecide ? <SignForm model={model} reply={replyTo('sign')} /> : NOT_YOURS}
    </Step>
  );
}

/** The signed version goes to the public. */
export function PublishStep({ model }: StepProps) {
  const standing = model.state === 'published' ? 'done' : model.state === 'signed' ? 'now' : 'later';
  return (
    <Step title="Published" standing={standing}>
      <p>
        On the organisation’s website, with a link in a prominent place on its homepage; within six months of{' '}
        {model.periodEnds}.
      </p>
      {standing === 'later' ? null : (
        <Actions>
          <LinkButton href={paths.statementPublication(model.id)}>
            {standing === 'done' ? 'See the publication' : 'Publish it'}
          </LinkButton>
        </Actions>
      )}
    </Step>
  );
}
