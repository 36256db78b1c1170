import type { JobKind } from '#app/platform/jobs/job.ts';

/** What each kind of job is called on pages. */
export const JOB_TITLES: Readonly<Record<JobKind, string>> = {
  'import-suppliers': 'Importing suppliers',
  'screen-suppliers': 'Cross-checking suppliers against the lists',
  'assess-suppliers': 'Working out the risk of suppliers',
  'rescreen-changed-list': 'Cross-checking suppliers against what changed on a list',
  'send-digest': 'Sending a digest of alerts by mail',
  'send-deadline-reminder': 'Reminding of deadlines of statements by mail',
  'import-registry': 'Reading a file of the government registry',
  'read-supplier-statement': 'Reading a supplier’s statement',
  'check-kept-texts': 'Checking the kept texts of suppliers’ statements again',
  'review-supplier-statements': 'Looking which suppliers’ statements to look at again',
  'change-matches': 'Changing many matches',
  'deliver-webhook': 'Telling another system of what happened',
  'import-list': 'Bringing in a list',
  'refresh-lists': 'Fetching a list from its address',
  'check-homepage': 'Looking at the home page for the link to the statement',
  'tend-requests': 'Reminding of requests on statements',
  'forget-unsaved-texts': 'Removing unsaved text that has had its time',
  'verify-ledger': 'Verifying the ledger',
  'study-thresholds': 'Trying every threshold on your suppliers',
};

/** Jobs that a person may stop: what they had saved by then is whole, and nothing follows from it that has to be undone. */
export const STOPPABLE_JOBS: ReadonlySet<JobKind> = new Set([
  'import-registry',
  'read-supplier-statement',
  'check-kept-texts',
]);
