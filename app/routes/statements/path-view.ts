import type { ActPlace, NextAct } from '#app/domain/statements/path/next-act.ts';
import type { PathOfDesk } from '#app/domain/statements/path/path-of-desk.server.ts';
import type { StepKey, StepStanding } from '#app/domain/statements/path/work-steps.ts';
import { longDay } from '#app/domain/statements/statement-title.ts';
import type { StatementDesk } from '#app/domain/statements/writing/statement-desk.server.ts';
import { paths } from '#app/http/paths.ts';
import { stepSentences } from './step-sentences.ts';
import { STEP_PAGES } from './statement-pages.ts';
import { STEP_NAMES, stepWords } from './step-words.ts';

/** One step as the first page of a statement tells it. */
export type StepRow = {
  key: StepKey;
  name: string;
  standing: StepStanding;
  words: string;
  sentences: string[];
  pages: { label: string; href: string }[];
};

/** The steps of a statement in words, each with the pages on which it is worked. */
export function stepRows(desk: StatementDesk, path: PathOfDesk): StepRow[] {
  const { id } = desk.statement;
  return path.steps.map((step) => ({
    key: step.key,
    name: STEP_NAMES[step.key],
    standing: step.standing,
    words: stepWords(step),
    sentences: stepSentences(step.key, desk, path),
    pages: [
      ...STEP_PAGES[step.key].map(({ label, href }) => ({ label, href: href(id) })),
      ...(path.requests.open > 0 && step.key === 'follow-up'
        ? [{ label: 'Requests', href: paths.statementRequests() }]
        : []),
    ],
  }));
}

export type NextView = { does: string; why: string; href: string; mayDo: boolean; whoMay: string };

const WHO_MAY: Readonly<Record<NextAct['needs'], string>> = {
  edit: 'Whoever may write does this: an owner, a compliance officer or a contributor.',
  decide: 'An owner or a compliance officer does this.',
  manage: 'An owner or a compliance officer does this.',
};

/** What to do next, with the page on which it is done and whether this reader may do it. */
export function nextView(
  id: string,
  next: NextAct | null,
  { questionId, mayDo }: { questionId: string | null; mayDo: (needs: NextAct['needs']) => boolean },
): NextView | null {
  if (next === null) return null;
  const { does, why, needs, place } = next;
  return { does, why, href: hrefOf(place, id, questionId), mayDo: mayDo(needs), whoMay: WHO_MAY[needs] };
}

function hrefOf(place: ActPlace, id: string, questionId: string | null): string {
  const places: Readonly<Record<ActPlace, string>> = {
    question: questionId === null ? paths.statementText(id) : paths.statementQuestion(id, questionId),
    facts: paths.statementFacts(id),
    claims: `${paths.statementFacts(id)}#claims`,
    check: paths.statementCheck(id),
    approval: paths.statementApproval(id),
    publication: paths.statementPublication(id),
    registry: paths.registryCompare(id),
    goals: paths.statementGoals(id),
    statements: paths.newStatement(),
  };
  return places[place];
}

/** Why a statement that was taken back is, in words; null where it is not. */
export function withdrawnWords({ published }: PathOfDesk): { title: string; text: string } | null {
  if (published === null || published.withdrawn === null) return null;
  const { at, reason } = published.withdrawn;
  return {
    title: `This statement was withdrawn on ${longDay(at.toISOString().slice(0, 10))}`,
    text: `Its public page says so, with the reason: ${reason}`,
  };
}
