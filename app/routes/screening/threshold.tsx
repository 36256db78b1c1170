import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { thresholdText } from '#app/domain/screening/threshold/threshold-choice.ts';
import { viewStudy } from '#app/domain/screening/threshold/view-study.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { SCREENING_PLACE, ScreeningNav } from './screening-nav.tsx';
import { answerThresholdForm } from './threshold-actions.server.ts';
import { ChoiceList, NoStudy, StudyPart, UsePart } from './threshold-parts.tsx';
import { readAsked, showChoices, showStudy } from './threshold-view-model.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Threshold of the cross-check') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const view = await viewStudy(viewer);
  const query = new URL(request.url).searchParams;
  const at = readAsked(query.get('at')) ?? view.inForce;
  return {
    mayScreen: may(viewer, 'screen', 'screening'),
    mayManage: may(viewer, 'manage', 'screening'),
    chosen: query.get('done') === 'chosen',
    confirms: query.has('use') && at !== view.inForce,
    at,
    inForce: view.inForce,
    suppliers: view.suppliers,
    study: view.study === null ? null : showStudy(view.study, view, at),
    choices: showChoices(view),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  return answerThresholdForm(requireViewer(context), request);
}

/** What each threshold would give on the organisation's own register, and the choice of one. */
export default function Threshold() {
  const data = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { study, choices, confirms, mayManage, mayScreen, at, inForce, suppliers, chosen } = data;
  const facts = [
    { label: 'In force', value: thresholdText(inForce) },
    { label: 'Suppliers', value: formatNumber('en', suppliers) },
    ...(study === null ? [] : [{ label: 'Worked out', value: study.at }]),
  ];
  return (
    <Page
      title="Threshold of the cross-check"
      place={SCREENING_PLACE}
      lead="Matches with a score below the threshold are not shown to anybody. See on your own suppliers what each threshold costs before you move it."
      facts={<Facts items={facts} />}
    >
      <ScreeningNav current="threshold" />
      <ErrorSummary fields={reply?.fields} />
      {chosen && !reply ? (
        <Banner kind="calm" title={`The threshold is ${thresholdText(inForce)} from now on`}>
          <p>What was cross-checked before keeps the threshold it was made with.</p>
        </Banner>
      ) : null}
      {study === null ? <NoStudy suppliers={suppliers} mayScreen={mayScreen} /> : null}
      {study !== null && (confirms || reply) && mayManage ? (
        <UsePart study={study} at={at} inForce={inForce} reply={reply} />
      ) : null}
      {study === null ? null : (
        <StudyPart
          study={study}
          at={at}
          inForce={inForce}
          may={{ screen: mayScreen, manage: mayManage }}
          confirms={confirms}
        />
      )}
      <ChoiceList choices={choices} />
    </Page>
  );
}
