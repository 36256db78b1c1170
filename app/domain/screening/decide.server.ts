import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { needsSecondPerson } from './cases/needs-second-person.server.ts';
import { nextStep } from './cases/next-step.ts';
import { openCase } from './cases/open-case.server.ts';
import { takeStep } from './cases/take-step.server.ts';
import { dayFrom } from './cases/working-days.ts';
import { DecisionForm } from './decision-form.ts';
import type { Match } from './screening.ts';

/**
 * Records a decision on a match and assesses the supplier's risk again. A later decision follows an earlier one; none
 * is ever taken away. Where two people must agree, "confirmed" by the first one proposes and by the second one confirms.
 *
 * @throws NotFound when the organisation has no such match
 * @throws Refused `match.second-person` or `match.not-yours` where another person has to answer
 * @throws InvalidInput by field
 */
export async function decide(viewer: Viewer, matchId: string, input: unknown, now: Date): Promise<Match> {
  authorise(viewer, 'decide', 'screening');
  const form = DecisionForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const match = await openCase(viewer, matchId);
  const { decision, reasons, comment, reviewAt } = form.data;
  const needsSecond = decision === 'confirmed' && (await needsSecondPerson(viewer));
  const next = nextStep(match, { decision, personId: viewer.personId, needsSecond });
  const step = { ...next, reasons, comment, reviewAt: dayFrom(reviewAt) };
  const decided = await takeStep(viewer, match, step, now);
  await assessSuppliers(viewer, { ids: [match.supplierId] }, now);
  return decided;
}
