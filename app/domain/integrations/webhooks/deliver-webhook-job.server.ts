import { now } from '#app/platform/clock.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { deliverWebhook } from './deliver-webhook.server.ts';

/** Webhooks go out by https on its usual port, to public addresses only. */
const outside = createOutside({ ports: ['', '443'] });

/** One attempt to deliver one message; a failed one has put the next in the queue itself. */
export const deliverWebhookJob: JobHandler<JobPayloads['deliver-webhook']> = async (
  { viewer, payload },
  steps,
) => {
  const courier = { outside, sealer: await sealer() };
  const attempt = await deliverWebhook(viewer, payload.deliveryId, courier, now());
  steps.finish(
    attempt === null ? {} : { Answer: attempt.error ?? String(attempt.status) },
    '/settings/webhooks',
  );
};
