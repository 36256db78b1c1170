import { checkHomepage } from '#app/domain/statements/publication/check-homepage.server.ts';
import { OUTCOME_WORDS } from '#app/domain/statements/publication/homepage-words.ts';
import { publicationFor } from '#app/domain/statements/publication/view-publication.server.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';

const outside = createOutside();

/** The job `check-homepage`: looks at the organisation's home page for the link to its statement. */
export const checkHomepageJob: JobHandler<JobPayloads['check-homepage']> = async ({ viewer }, steps) => {
  const { slug } = await publicationFor(viewer);
  const statement = environment().publicUrl + paths.publicStatements('en', slug);
  let done = 0;
  const report = async (note: string) => {
    await steps.report({ done, total: 2, note });
    done += 1;
  };
  const check = await checkHomepage(viewer, statement, { outside, report }, now());
  steps.finish(
    { 'What was found': OUTCOME_WORDS[check.outcome], ...(check.note === '' ? {} : { Because: check.note }) },
    paths.statements(),
  );
};
