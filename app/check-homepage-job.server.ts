import {
  checkCompanySites,
  checkHomepage,
} from '#app/domain/statements/publication/check-homepage.server.ts';
import type { HomepageCheck } from '#app/domain/statements/publication/homepage.ts';
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
  const { slug, homepage } = await publicationFor(viewer);
  const statement = environment().publicUrl + paths.publicStatements('en', slug);
  let done = 0;
  const report = async (note: string) => {
    await steps.report({ done, total: 0, note });
    done += 1;
  };
  const parts = { outside, report };
  const own = homepage === null ? null : await checkHomepage(viewer, statement, parts, now());
  const sites = await checkCompanySites(viewer, statement, parts, now());
  steps.finish(inWords(own, sites), paths.statements());
};

function inWords(
  own: HomepageCheck | null,
  { looked, linked }: { looked: number; linked: number },
): Record<string, string> {
  const found = own === null ? 'No home page of the organisation is known' : OUTCOME_WORDS[own.outcome];
  const lines: [string, string][] = [
    ['What was found', found],
    ['Because', own?.note ?? ''],
    ['Sites of the group', looked === 0 ? '' : `${linked} of ${looked} lead to the statement`],
  ];
  return Object.fromEntries(lines.filter(([, text]) => text !== ''));
}
