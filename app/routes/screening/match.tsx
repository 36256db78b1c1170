import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { MatchStatus } from '#app/components/status/match-status.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { viewCase } from '#app/domain/screening/cases/view-case.server.ts';
import { lastDecision } from '#app/domain/screening/last-decision.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { CaseBar, Comments, EvidenceFiles, OtherMatches } from './case-parts.tsx';
import { caseViewModel, type CasePageModel } from './case-view-model.ts';
import { DecisionForm, DecisionHistory, SecondDecision } from './decision-parts.tsx';
import { decisionSentence, sentenceEnd, STRENGTH_WORDS } from './decision-words.ts';
import { ListNotices } from './list-notices.tsx';
import { answerMatchForm } from './match-action.server.ts';
import { BothSides, Reasons, WouldChange } from './match-parts.tsx';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Match' : `${data.match.supplierName} · Match`) },
];

const DONE: Readonly<Record<string, string>> = {
  plan: 'Saved: who works on it, and by when',
  comment: 'Your comment is added',
  file: 'Your file is kept, and its hash is in the ledger',
  withdrawn: 'The file is marked as withdrawn',
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const view = await viewCase(viewer, params.matchId ?? '');
  const search = new URL(request.url).searchParams;
  const last = await lastDecision(viewer, search.get('after'));
  const mayDecide = may(viewer, 'decide', 'screening');
  return {
    match: caseViewModel(
      view,
      { personId: viewer.personId, mayDecide, mayExport: may(viewer, 'export', 'screening') },
      now(),
    ),
    said:
      last === null
        ? (DONE[search.get('done') ?? ''] ?? null)
        : decisionSentence(last.decision, last.supplierName, last.listedName),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = new URL(request.url).searchParams.get('form');
  const matchId = params.matchId ?? '';
  return answerMatchForm(form, { viewer: requireViewer(context), matchId, request, now: now() });
}

/** The forms on the page, by `?form=`, with what sets their fields apart. */
const PREFIXES: Readonly<Record<string, string>> = {
  second: 'second',
  plan: 'plan',
  comment: 'comment',
  file: 'file',
};

export default function Match() {
  const { match, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const sent = search.get('form') ?? 'decision';
  const replyTo = (form: string) => (form === sent ? reply : undefined);
  const prefix =
    sent === 'withdraw-file' ? `withdraw-${String(reply?.typed['fileId'] ?? '')}` : PREFIXES[sent];
  return (
    <Page
      title={match.supplierName}
      place={SCREENING_PLACE}
      lead={`May be the same company as ${sentenceEnd(match.listed)}`}
      facts={<MatchFacts match={match} />}
    >
      <ErrorSummary fields={reply?.fields} {...(prefix === undefined ? {} : { idPrefix: prefix })} />
      {said === null || reply ? null : <Banner kind="calm" title={said} />}
      <Standing match={match} />
      <OtherMatches match={match} />
      {match.maySecond ? <SecondDecision reply={replyTo('second')} match={match} /> : null}
      <CaseBar match={match} reply={replyTo('plan')} />
      <BothSides match={match} />
      <Reasons match={match} />
      <WouldChange steps={match.wouldChange} />
      {match.mayDecide && !match.maySecond ? (
        <DecisionForm reply={replyTo('decision')} match={match} />
      ) : null}
      <Comments match={match} reply={replyTo('comment')} />
      <EvidenceFiles match={match} reply={replyTo('file')} withdrawal={replyTo('withdraw-file')} />
      <DecisionHistory decisions={match.decisions} />
      <ListNotices lists={[match.list]} />
      <p className="sources">Source of this entry: {match.list.source}.</p>
    </Page>
  );
}

function MatchFacts({ match }: { match: CasePageModel }) {
  return (
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
  );
}

/** What a person must know before deciding: an entry to confirm, changed details, a match no longer found. */
function Standing({ match }: { match: CasePageModel }) {
  return (
    <>
      {match.confirmWith === null ? null : (
        <Banner kind="caution" title="Whether this entry still stands, or since when, is not known">
          Confirm with {match.confirmWith} before you build on it.
        </Banner>
      )}
      {match.proposedByMe ? (
        <Banner kind="notice" title="A second person has to agree">
          You proposed to confirm this match. It counts as confirmed when somebody else agrees. Until then you
          can take the proposal back by another answer.
        </Banner>
      ) : null}
      {match.onEarlierDetails ? (
        <Banner kind="caution" title="Decided on earlier details">
          The supplier’s name or country has changed since the decision. Look again and decide anew.
        </Banner>
      ) : null}
      {match.partial ? (
        <Banner kind="caution" title="Partial: more listed names were promising than were compared">
          The supplier’s name is made of common words. Add its other names, its identifiers or its native
          name, and screen it again.
        </Banner>
      ) : null}
      {match.allowance === null ? null : (
        <Banner kind="notice" title="On the allow-list: later screenings do not ask again">
          <Link to={paths.allowance(match.allowance.id)}>Allowed on {match.allowance.given}</Link> by{' '}
          {match.allowance.by}.
          {match.allowance.review === null ? null : ` To be looked at again on ${match.allowance.review}.`}
        </Banner>
      )}
      {match.current ? null : (
        <Banner kind="notice" title="The latest screening no longer finds this match">
          The supplier’s details or the list have changed. Its decisions stay on record.
        </Banner>
      )}
    </>
  );
}
