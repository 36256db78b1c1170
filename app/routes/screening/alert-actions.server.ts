import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { markAlertsRead } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';

const PageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);
const ReadForm = z.object({
  upTo: z.coerce.date({ error: 'Open the alerts again, then mark them as read' }),
});

/** Which page of the alerts an address asks for. */
export function alertsPage(text: string | null): number {
  return PageNumber.parse(text ?? 1);
}

/** Marks the alerts up to a moment as read, for the viewer alone. */
export function answerAlertsForm(viewer: Viewer, request: Request) {
  return answerForm(request, ReadForm, async ({ upTo }) => {
    await markAlertsRead(viewer, upTo, now());
    return redirect(paths.alerts({ done: 'read' }));
  });
}
