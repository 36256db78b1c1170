import { forgetOldRequests, remindOfRequests } from '#app/domain/statements/requests/tend-requests.server.ts';
import { paths } from '#app/http/paths.ts';
import { requestReminder } from '#app/http/request-letters.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';

/** The job `tend-requests`: reminds of requests that are nearly due or overdue, and removes what is kept of old ones. */
export const tendRequestsJob: JobHandler<JobPayloads['tend-requests']> = async ({ viewer }, steps) => {
  const settings = environment();
  const letters = await remindOfRequests(
    viewer,
    {
      post: postOffice(settings),
      letterOf: (material) =>
        requestReminder(material, settings.publicUrl + paths.statementRequest(material.request.id)),
    },
    now(),
  );
  const forgotten = await forgetOldRequests(viewer, now());
  steps.finish({ 'Letters sent': letters, 'Requests made anonymous': forgotten }, paths.statementRequests());
};
