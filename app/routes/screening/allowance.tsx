import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { viewAllowance } from '#app/domain/screening/cases/list-allowances.server.ts';
import { ReviewForm, setReviewDay } from '#app/domain/screening/cases/set-allowance-review.server.ts';
import { withdrawAllowance, WithdrawalForm } from '#app/domain/screening/cases/withdraw-allowance.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm, type FormReply } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { allowanceViewModel } from './allowance-view-model.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Allowance' : `${data.allowance.supplier} · Allowance`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    allowance: allowanceViewModel(await viewAllowance(viewer, params.allowanceId ?? '')),
    mayManage: may(viewer, 'manage', 'allowance'),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params.allowanceId ?? '';
  if (new URL(request.url).searchParams.get('form') === 'review')
    return answerForm(request, ReviewForm, async (review) => {
      await setReviewDay(viewer, id, review, now());
      return redirect(paths.allowance(id, { done: 'review' }));
    });
  return answerForm(request, WithdrawalForm, async (withdrawal) => {
    const { matchId } = await withdrawAllowance(viewer, id, withdrawal, now());
    return redirect(paths.match(matchId));
  });
}

export default function Allowance() {
  const { allowance, mayManage, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const reviewing = search.get('form') === 'review';
  return (
    <Page
      title={allowance.supplier}
      place={[...SCREENING_PLACE, { label: 'Allow-list', href: paths.allowances() }]}
      lead={allowance.sentence}
    >
      <ErrorSummary fields={reply?.fields} {...(reviewing ? { idPrefix: 'review' } : {})} />
      {done === 'review' && !reply ? <Banner kind="calm" title="The day to look again is saved" /> : null}
      {allowance.onEarlierDetails ? (
        <Banner kind="caution" title="Decided on earlier details">
          The supplier’s name or country has changed since. Look at the match again.
        </Banner>
      ) : null}
      {allowance.withdrawn === null ? null : (
        <Banner kind="notice" title={allowance.withdrawn.title}>
          {allowance.withdrawn.because}
        </Banner>
      )}
      <FactList items={allowance.facts} />
      <p>
        <Link to={paths.match(allowance.matchId)}>Open the match</Link>
      </p>
      {mayManage && allowance.withdrawn === null ? (
        <Forms allowance={allowance} reply={reply} reviewing={reviewing} />
      ) : null}
    </Page>
  );
}

type FormsProps = {
  allowance: ReturnType<typeof allowanceViewModel>;
  reply: FormReply | undefined;
  reviewing: boolean;
};

function Forms({ allowance, reply, reviewing }: FormsProps) {
  const withdrawal = reviewing ? undefined : reply;
  const review = reviewing ? reply : undefined;
  return (
    <>
      <Section title="Look at it again">
        <Form
          action={paths.allowance(allowance.id, { form: 'review' })}
          problems={review?.fields}
          values={review?.typed}
          idPrefix="review"
        >
          <TextField
            name="reviewAt"
            label="On which day?"
            type="date"
            width="medium"
            optional
            defaultValue={allowance.reviewDay}
            hint="It then stands under “To be looked at again”. The allowance stays in force."
          />
          <SubmitButton kind="plain">Save the day</SubmitButton>
        </Form>
      </Section>
      <Section title="Withdraw it">
        <Form action={paths.allowance(allowance.id)} problems={withdrawal?.fields} values={withdrawal?.typed}>
          <TextArea
            name="comment"
            label="Why does the question have to be asked again?"
            hint="The match waits for review again, with these words in its history."
            rows={3}
          />
          <SubmitButton kind="alarm">Withdraw and open the match again</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
