import { redirect } from '@remix-run/node';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { commentOnMatch, CommentForm } from '#app/domain/screening/cases/comment-on-match.server.ts';
import { LARGEST_EVIDENCE } from '#app/platform/files/file-kinds.ts';
import { keepEvidence } from '#app/domain/screening/cases/keep-evidence.server.ts';
import { PlanForm, planMatch } from '#app/domain/screening/cases/plan-match.server.ts';
import { secondDecision, SecondForm } from '#app/domain/screening/cases/second-decision.server.ts';
import { viewCase } from '#app/domain/screening/cases/view-case.server.ts';
import {
  EvidenceWithdrawalForm,
  withdrawEvidence,
} from '#app/domain/screening/cases/withdraw-evidence.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { DecisionForm } from '#app/domain/screening/decision-form.ts';
import { nextOpenMatch } from '#app/domain/screening/open-matches.server.ts';
import { viewMatch } from '#app/domain/screening/view-match.server.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUpload } from '#app/http/uploads.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

type Sent = { viewer: Viewer; matchId: string; request: Request; now: Date };

/** Takes one of the forms on the page of a match; `?form=` says which. */
export async function answerMatchForm(form: string | null, sent: Sent) {
  const { viewer, matchId, request, now } = sent;
  if (form === 'file') return takeFile(sent);
  if (form === 'plan')
    return answerForm(request, PlanForm, async (plan) => {
      await planMatch(viewer, matchId, plan, now);
      return redirect(paths.match(matchId, { done: 'plan' }));
    });
  if (form === 'comment')
    return answerForm(request, CommentForm, async (comment) => {
      await commentOnMatch(viewer, matchId, comment, now);
      return redirect(`${paths.match(matchId, { done: 'comment' })}#comments`);
    });
  if (form === 'withdraw-file')
    return answerForm(request, EvidenceWithdrawalForm, async (withdrawal) => {
      await withdrawEvidence(viewer, matchId, withdrawal, now);
      return redirect(`${paths.match(matchId, { done: 'withdrawn' })}#files`);
    });
  if (form === 'second')
    return answerForm(request, SecondForm, async (answer) => {
      await secondDecision(viewer, matchId, answer, now);
      return goOn(viewer, matchId);
    });
  return answerForm(request, DecisionForm, async (decision) => {
    await decide(viewer, matchId, decision, now);
    return goOn(viewer, matchId);
  });
}

async function takeFile({ viewer, matchId, request, now }: Sent) {
  const upload = await readUpload(request, { field: 'file', largest: LARGEST_EVIDENCE });
  // Whoever may not see the match learns nothing of what is wrong with a file.
  await viewMatch(viewer, matchId);
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
  try {
    await keepEvidence(viewer, matchId, upload.file, now);
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: {} });
    throw problem;
  }
  return redirect(`${paths.match(matchId, { done: 'file' })}#files`);
}

/** To the next match that waits; but stays where further matches may be on the entity that was just confirmed. */
async function goOn(viewer: Viewer, matchId: string) {
  const { match, others } = await viewCase(viewer, matchId);
  if (match.status === 'confirmed' && others.length > 0)
    return redirect(paths.match(matchId, { after: matchId }));
  const next = await nextOpenMatch(viewer);
  return redirect(
    next === null ? paths.screening({ after: matchId }) : paths.match(next.matchId, { after: matchId }),
  );
}
