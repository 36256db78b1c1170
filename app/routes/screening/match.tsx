import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { MatchStatus } from '#app/components/status/match-status.tsx';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { may } from '#app/domain/access/permissions.ts';
import { maySecond } from '#app/domain/screening/cases/next-step.ts';
import { secondDecision, SecondForm } from '#app/domain/screening/cases/second-decision.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { DecisionForm as Decision } from '#app/domain/screening/decision-form.ts';
import { lastDecision } from '#app/domain/screening/last-decision.server.ts';
import { nextOpenMatch } from '#app/domain/screening/open-matches.server.ts';
import { viewMatch } from '#app/domain/screening/view-match.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { decisionSentence, sentenceEnd, STRENGTH_WORDS } from './decision-words.ts';
import { ListNotices } from './list-notices.tsx';
import {
  BothSides,
  DecisionForm,
  DecisionHistory,
  Reasons,
  SecondDecision,
  WouldChange,
} from './match-parts.tsx';
import { matchViewModel } from './match-view-model.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Match' : `${data.match.supplierName} · Match`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const view = await viewMatch(viewer, params.matchId ?? '');
  const match = matchViewModel(view);
  const last = await lastDecision(viewer, new URL(request.url).searchParams.get('after'));
  return {
    match,
    mayDecide: may(viewer, 'decide', 'screening'),
    maySecond: may(viewer, 'decide', 'screening') && maySecond(view.match, viewer.personId),
    said: last === null ? null : decisionSentence(last.decision, last.supplierName, last.listedName),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const matchId = params.matchId ?? '';
  if (new URL(request.url).searchParams.get('form') === 'second')
    return answerForm(request, SecondForm, async (answer) => {
      await secondDecision(viewer, matchId, answer, now());
      return toNext(viewer, matchId);
    });
  return answerForm(request, Decision, async (decision) => {
    await decide(viewer, matchId, decision, now());
    return toNext(viewer, matchId);
  });
}

async function toNext(viewer: Viewer, matchId: string) {
  const next = await nextOpenMatch(viewer);
  return redirect(
    next === null ? paths.screening({ after: matchId }) : paths.match(next.matchId, { after: matchId }),
  );
}

export default function Match() {
  const { match, mayDecide, maySecond, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={match.supplierName}
      place={SCREENING_PLACE}
      lead={`May be the same company as ${sentenceEnd(match.listed)}`}
      facts={
        <Facts
          items={[
            { label: 'Status', value: <MatchStatus status={match.status} /> },
            { label: 'Score', value: match.score },
            {
              label: 'Strength',
              value: match.exact ? 'Same name and country' : STRENGTH_WORDS[match.strength],
            },
            { label: 'List', value: match.list.title },
            { label: 'Screened', value: match.screenedAt },
          ]}
        />
      }
    >
      {said === null || reply ? null : <Banner kind="calm" title={said} />}
      <Standing match={match} />
      <BothSides match={match} />
      <Reasons match={match} />
      <WouldChange steps={match.wouldChange} />
      {maySecond ? <SecondDecision reply={reply} matchId={match.id} /> : null}
      {mayDecide && !maySecond ? <DecisionForm reply={reply} again={match.decisions.length > 0} /> : null}
      <DecisionHistory decisions={match.decisions} />
      <ListNotices lists={[match.list]} />
      <p className="sources">Source of this entry: {match.list.source}.</p>
    </Page>
  );
}

/** What a person must know before deciding: an entry to confirm, changed details, a match no longer found. */
function Standing({ match }: { match: ReturnType<typeof useLoaderData<typeof loader>>['match'] }) {
  return (
    <>
      {match.confirmWith === null ? null : (
        <Banner kind="caution" title="Whether this entry still stands, or since when, is not known">
          Confirm with {match.confirmWith} before you build on it.
        </Banner>
      )}
      {match.onEarlierDetails ? (
        <Banner kind="caution" title="Decided on earlier details">
          The supplier’s name or country has changed since the decision. Look again and decide anew.
        </Banner>
      ) : null}
      {match.current ? null : (
        <Banner kind="notice" title="The latest screening no longer finds this match">
          The supplier’s details or the list have changed. Its decisions stay on record.
        </Banner>
      )}
    </>
  );
}
