import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { ApprovalRulesForm } from '#app/domain/statements/approval/approval-rules.ts';
import {
  editApprovalRules,
  viewApprovalRules,
} from '#app/domain/statements/approval/edit-approval-rules.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Rules of approval') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    rules: await viewApprovalRules(viewer),
    mayManage: may(viewer, 'manage', 'statement'),
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, ApprovalRulesForm, async (rules) => {
    await editApprovalRules(viewer, rules, now());
    return redirect(paths.approvalRules({ saved: 'yes' }));
  });
}

export default function ApprovalRules() {
  const { rules, mayManage, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { fourEyes, deciders } = rules;
  return (
    <Page
      title="Rules of approval"
      place={STATEMENTS_PLACE}
      lead="Who has to agree before a statement counts as approved."
    >
      <StatementsNav current="approval-rules" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="Your change is saved" /> : null}
      {deciders.length === 1 && fourEyes ? (
        <Banner kind="notice" title="Only one person may decide">
          {deciders[0]?.name} approves alone, also what they wrote; the ledger shows it. Make somebody else an
          owner or compliance officer in Settings, People, and two will be asked.
        </Banner>
      ) : null}
      {mayManage ? (
        <Form problems={reply?.fields} values={reply?.typed}>
          <CheckboxField
            name="fourEyes"
            value="on"
            label="Nobody approves alone what they wrote"
            hint="Where whoever records the approval has written a part of the text, a second person who may decide, and has written nothing, has to confirm it."
            defaultChecked={fourEyes}
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : (
        <FactList
          items={[{ label: 'Nobody approves alone what they wrote', value: fourEyes ? 'Yes' : 'No' }]}
        />
      )}
      <Section title="Who may decide">
        <ul>
          {deciders.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <p className="hint">Owners and compliance officers. Roles are set in Settings, People.</p>
      </Section>
    </Page>
  );
}
