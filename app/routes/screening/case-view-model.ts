import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { kindWords } from '#app/platform/files/file-kinds.ts';
import { maySecond } from '#app/domain/screening/cases/next-step.ts';
import type { CaseView } from '#app/domain/screening/cases/view-case.server.ts';
import { formatBytes, formatDate, formatDateTime } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { ageInWords, dayForField, dueInWords } from './case-words.ts';
import { matchViewModel } from './match-view-model.ts';

/** The work on a match, in words, for one person's eyes. */
export function caseViewModel(
  view: CaseView,
  viewer: { personId: string; mayDecide: boolean; mayExport: boolean },
  now: Date,
) {
  const { match, allowance } = view;
  const nameOf = (id: string | null) =>
    id === null ? null : (view.deciders.find((one) => one.id === id)?.name ?? 'Somebody who has left');
  return {
    ...matchViewModel(view),
    assigneeId: match.assigneeId,
    assignee: nameOf(match.assigneeId) ?? 'Nobody yet',
    due: dueInWords(match.dueAt, match.status, now),
    dueDay: dayForField(match.dueAt),
    age: ageInWords(match.openedAt, now),
    waits: match.status === 'open' || match.status === 'awaiting-second',
    partial: match.partial,
    deciders: view.deciders.map(({ id, name }) => ({ value: id, label: name })),
    mayDecide: viewer.mayDecide,
    mayExport: viewer.mayExport,
    maySecond: viewer.mayDecide && maySecond(match, viewer.personId),
    proposedByMe: match.status === 'awaiting-second' && match.proposedById === viewer.personId,
    needsSecond: view.needsSecond,
    allowance:
      allowance === null
        ? null
        : {
            id: allowance.id,
            given: formatDate('en', allowance.at),
            by: allowance.personName,
            review: allowance.reviewAt === null ? null : formatDate('en', allowance.reviewAt),
            reasons: reasonsInWords(allowance.reasons),
          },
    others: view.others.map(({ matchId, listedName, listTitle }) => ({ matchId, listedName, listTitle })),
    comments: view.comments.map(({ id, text, personName, at }) => ({
      id,
      text,
      who: personName,
      at: at.toISOString(),
      when: formatDateTime('en', at),
    })),
    files: view.files.map((file) => ({
      id: file.id,
      name: file.name,
      href: paths.evidence(match.id, file.id),
      about: `${kindWords(file.kind)}, ${formatBytes('en', file.size)}`,
      sha256: file.sha256,
      who: file.personName,
      when: formatDateTime('en', file.at),
      withdrawn:
        file.withdrawnAt === null
          ? null
          : `Withdrawn on ${formatDate('en', file.withdrawnAt)} by ${file.withdrawnBy ?? ''}: ${file.withdrawnBecause ?? ''}`,
    })),
  };
}

export type CasePageModel = ReturnType<typeof caseViewModel>;
