import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { startScreening } from '#app/domain/screening/start-screening.server.ts';
import { chooseThreshold, ThresholdForm } from '#app/domain/screening/threshold/choose-threshold.server.ts';
import { lostAt } from '#app/domain/screening/threshold/threshold-study.ts';
import { startStudy, viewStudy } from '#app/domain/screening/threshold/view-study.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

const ticked = z.literal('yes').optional();

const Form = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('study') }),
  ThresholdForm.extend({ intent: z.literal('choose'), seen: ticked, again: ticked }),
]);
type Form = z.infer<typeof Form>;

/** What the buttons of the threshold page ask for. */
export function answerThresholdForm(viewer: Viewer, request: Request) {
  return answerForm(request, Form, async (form) =>
    redirect(
      form.intent === 'study' ? paths.job(await startStudy(viewer, now())) : await choose(viewer, form),
    ),
  );
}

/** Sets the threshold, once the person has seen which confirmed matches it would lose. */
async function choose(viewer: Viewer, form: Extract<Form, { intent: 'choose' }>): Promise<string> {
  const { threshold, reason, seen, again } = form;
  const { study } = await viewStudy(viewer);
  const lost = study === null ? 0 : lostAt(study, threshold).length;
  if (lost > 0 && seen === undefined)
    throw new InvalidInput({ seen: ['Look at the confirmed matches that would be lost, then tick this.'] });
  await chooseThreshold(viewer, { threshold, reason }, now());
  if (again === undefined) return paths.threshold({ done: 'chosen' });
  return paths.job(await startScreening(viewer, now()));
}
