import type { SiteStanding } from './site.ts';

/** How the site of a company stands, in words that name what to do. */
export const SITE_WORDS: Readonly<Record<SiteStanding, string>> = {
  linked: 'Evidence found here: its home page leads to the statement',
  'by-hand': 'A person has seen the link on its home page',
  'not-found': 'Not found: is the link there? Put it on its home page, or confirm it by hand',
  'not-checked': 'Nobody has looked yet, or the page could not be read',
  'no-website': 'Has no website',
  'not-recorded': 'No website recorded: give it, or say that there is none',
};
