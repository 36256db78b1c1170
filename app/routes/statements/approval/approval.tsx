import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { viewApproval } from '#app/domain/statements/approval/view-approval.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { answerApprovalForm } from './answer-approval-form.server.ts';
import { type ApprovalModel, approvalModel } from './approval-model.ts';
import { ApproveStep, PublishStep, SignStep } from './approval-steps.tsx';
import { Versions } from './approval-versions.tsx';
import { DraftStep } from './draft-step.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Approval and signature') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const at = now();
  const view = await viewApproval(viewer, params['statementId'] ?? '', at);
  return {
    model: approvalModel(view, viewer.personId, at),
    mayDecide: may(viewer, 'decide', 'statement'),
    mayExport: may(viewer, 'export', 'statement'),
    done: new URL(request.url).searchParams.get('done') ?? '',
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  return answerApprovalForm(new URL(request.url).searchParams.get('form'), {
    viewer: requireViewer(context),
    statementId: params['statementId'] ?? '',
    request,
    now: now(),
  });
}

const DONE: Readonly<Record<string, string>> = {
  submitted: 'The statement lies before the approving body. Its text is kept as it is now',
  'taken-back': 'The statement is a draft again. Its version stays on record',
  refused: 'The statement is a draft again, with the reason beside it',
  recorded: 'The approval is recorded. A second person has to confirm it',
  approved: 'The statement is approved',
  signed: 'The signature is recorded. The statement can be published',
};

export default function Approval() {
  const { model, mayDecide, mayExport, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const sent = search.get('form') ?? 'submit';
  const step = { model, mayDecide, replyTo: (form: string) => (form === sent ? reply : undefined) };
  const said = DONE[done];
  return (
    <Page
      title="Approval and signature"
      place={statementPlace(model.id, model.title)}
      lead="Put the text before the approving body, record what was decided and who signed. Every step stands in the ledger with the hash of the text."
      facts={<ApprovalFacts model={model} />}
    >
      <StatementNav id={model.id} current="approval" />
      <ErrorSummary fields={reply?.fields} />
      {said === undefined || reply ? null : <Banner kind="calm" title={said} />}
      <OfACorrection model={model} />
      <Refused model={model} />
      <Actions>
        <LinkButton href={paths.statementPdf(model.id)} download>
          {model.current ? `Version ${model.current.number} as PDF` : 'Draft as PDF'}
        </LinkButton>
        {mayExport ? (
          <LinkButton href={paths.boardPack(model.id)} download>
            Board pack as PDF
          </LinkButton>
        ) : null}
      </Actions>
      <ol className="approval-steps">
        <DraftStep {...step} />
        <ApproveStep {...step} />
        <SignStep {...step} />
        <PublishStep {...step} />
      </ol>
      <Versions model={model} />
    </Page>
  );
}

function ApprovalFacts({ model }: { model: ApprovalModel }) {
  return (
    <Facts
      items={[
        { label: 'Where it stands', value: model.stateWords },
        { label: 'Organisation', value: model.company.name },
        { label: 'Approved by', value: model.rule.bodyWords },
        { label: 'Signed by', value: model.rule.signerWords },
        { label: 'Period ends', value: model.periodEnds },
      ]}
    />
  );
}

function OfACorrection({ model: { correction, id } }: { model: ApprovalModel }) {
  if (correction === null) return null;
  return (
    <Banner
      kind="notice"
      title={`This is a correction of the statement published on ${correction.publishedOn}`}
    >
      <p>The public will be told that this was changed:</p>
      <ul>
        {correction.changed.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>
        <Link to={paths.statementPublication(id)}>Change these words, or withdraw the correction</Link>
      </p>
    </Banner>
  );
}

function Refused({ model: { refused, id } }: { model: ApprovalModel }) {
  if (refused === null) return null;
  return (
    <Banner kind="caution" title={`Version ${refused.number} was not approved`}>
      <p className="written">{refused.reason}</p>
      <p>
        Recorded by {refused.by}, {refused.when}. <a href={paths.statement(id)}>Change the text</a>, then put
        it before the approving body again.
      </p>
    </Banner>
  );
}
