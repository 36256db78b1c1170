import type { DigestMaterial } from '#app/domain/notifications/send-digest.server.ts';
import { sendDigest } from '#app/domain/notifications/send-digest.server.ts';
import { unsubscribeToken } from '#app/domain/notifications/unsubscribe-token.server.ts';
import { digestLetter } from '#app/http/digest-letter.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';

/** Writes to one person what is new, in their language. */
export const sendDigestJob: JobHandler<JobPayloads['send-digest']> = async ({ viewer, payload }, steps) => {
  const settings = environment();
  const post = postOffice(settings);
  const sent = await sendDigest(viewer, payload.personId, { letterOf, post }, now());
  steps.finish({ 'Letters sent': sent ? 1 : 0 });
};

function letterOf({ viewer, choice, organisation, counts }: DigestMaterial) {
  const { publicUrl, sessionSecret } = environment();
  const { language } = choice;
  const token = unsubscribeToken(choice, sessionSecret);
  return digestLetter(language, {
    to: viewer.email,
    name: viewer.name,
    organisation,
    counts,
    href: publicUrl + paths.alerts(),
    stopHref: publicUrl + paths.unsubscribe(language, token),
  });
}
