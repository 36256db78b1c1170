import type { HomepageOutcome, TargetOutcome } from './homepage.ts';

/** What was found on a home page, in words that name the fix. */
export const OUTCOME_WORDS: Readonly<Record<HomepageOutcome, string>> = {
  linked: 'Evidence found here: a link that names modern slavery leads to the statement',
  'other-wording':
    'A link leads to the statement, but its text does not name modern slavery or human trafficking. Change its text',
  'other-target':
    'A link names modern slavery, but leads somewhere else. Is the statement there? If not, change where it leads',
  'not-found':
    'Not found: is the link there? Put it on the home page, or confirm it by hand where the page builds itself with script',
  'not-fetched': 'The home page could not be read. Check its address, or confirm the link by hand',
};

/** What was found at the end of the link. */
export const TARGET_WORDS: Readonly<Record<TargetOutcome, string>> = {
  resolves: 'The link opens',
  'login-page':
    'The link leads to a page that asks people to sign in. The statement has to be readable by everybody: change where the link leads',
  'not-there': 'There is nothing at the end of the link. Change where it leads',
  'not-fetched': 'The end of the link could not be read',
};
