import { CheckboxField } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { paths } from '#app/http/paths.ts';
import type { ApprovalModel } from './approval-model.ts';
import { NOT_YOURS, Step, type StepProps } from './approval-step.tsx';

/** The draft goes before the approving body. */
export function DraftStep({ model, mayDecide, replyTo }: StepProps) {
  const { state, current, rule } = model;
  const title = `Put the text before ${rule.bodyWords}`;
  if (state !== 'draft')
    return (
      <Step title={title} standing="done">
        {current ? (
          <p>
            Version {current.number}, {current.made}, by {current.by}. Its text cannot change any more;
            verification code <code>{current.code}</code>.
          </p>
        ) : null}
        {mayDecide && state !== 'published' && state !== 'withdrawn' ? <TakeBack model={model} /> : null}
      </Step>
    );
  return (
    <Step title={title} standing="now">
      <p>
        The text is kept as it stands now, with the values of its numbers and the moment. It can be taken
        back; every version stays on record.
      </p>
      <Obstacles model={model} />
      <LawOpen model={model} />
      <OpenClaims claims={model.claims} id={model.id} />
      {model.pictures.length === 0 ? null : (
        <Banner kind="caution" title={`The PDF cannot print ${model.pictures.join(' ')}`}>
          A box stands in its place, on the paper that the board reads as well. Say it in words.
        </Banner>
      )}
      {model.periodIsOver ? null : (
        <Banner kind="notice" title={`The period ends on ${model.periodEnds}`}>
          It can be read before that day, but approved from {model.firstDay} on.
        </Banner>
      )}
      {mayDecide ? (
        <Form action="?form=submit" problems={replyTo('submit')?.fields} values={replyTo('submit')?.typed}>
          {model.claims.length === 0 ? null : (
            <CheckboxField
              name="acknowledged"
              value="on"
              label={
                model.claims.length === 1
                  ? 'I have read the sentence without evidence, and it may stand'
                  : `I have read the ${model.claims.length} sentences without evidence, and they may stand`
              }
            />
          )}
          <SubmitButton>{`Put it before ${rule.bodyWords}`}</SubmitButton>
        </Form>
      ) : (
        NOT_YOURS
      )}
    </Step>
  );
}

function Obstacles({ model }: { model: ApprovalModel }) {
  if (model.obstacles.length === 0) return null;
  return (
    <Banner kind="caution" title="To be put right first">
      <ul>
        {model.obstacles.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p>
        <a href={paths.statementSettings(model.id)}>Period and companies</a> ·{' '}
        <a href={paths.company(model.company.id)}>{model.company.name}</a>
      </p>
    </Banner>
  );
}

function LawOpen({ model }: { model: ApprovalModel }) {
  const { id, lawOpen } = model;
  if (lawOpen.length === 0) return null;
  const many = `${lawOpen.length} questions that the law itself asks`;
  return (
    <Banner
      kind="caution"
      title={`The text says nothing to ${lawOpen.length === 1 ? 'a question that the law itself asks' : many}`}
    >
      <ul>
        {lawOpen.map((question) => (
          <li key={question.id}>
            <a href={paths.statementQuestion(id, question.id)}>{question.ask}</a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function OpenClaims({ claims, id }: { claims: ApprovalModel['claims']; id: string }) {
  if (claims.length === 0)
    return <p>No sentence without evidence was found. Read the text yourself: one may have been missed.</p>;
  return (
    <div className="approval-claims">
      <h3>Sentences without evidence in Daylight</h3>
      <ul>
        {claims.map(({ sentence, because }) => (
          <li key={sentence}>
            “{sentence}” <span className="hint">{because}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.statementFacts(id)}>Link numbers or name the evidence</a>
      </p>
    </div>
  );
}

function TakeBack({ model: { current } }: { model: ApprovalModel }) {
  return (
    <Form action="?form=take-back" idPrefix="take-back">
      <SubmitButton kind="quiet">
        {current?.approval ? 'Take it back to draft; its approval ends' : 'Take it back to draft'}
      </SubmitButton>
    </Form>
  );
}
