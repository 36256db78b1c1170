import type { EnglishSubject } from '#app/http/message.ts';

/** The digest of alerts by mail. */
export const digest = {
  subject: 'Daylight: what is new at {organisation}',
  greeting: 'Hello {name},',
  since: 'Since the last of these letters, Daylight found for {organisation}:',
  newMatches: { one: '{count} new match to review', other: '{count} new matches to review' },
  changedMatches: {
    one: '{count} match whose score or listed entity changed',
    other: '{count} matches whose score or listed entity changed',
  },
  retiredMatches: { one: '{count} match found no more', other: '{count} matches found no more' },
  lists: {
    one: '{count} list changed in a way that touches your suppliers',
    other: '{count} lists changed in a way that touches your suppliers',
  },
  waiting: { one: '{count} match waits for a decision.', other: '{count} matches wait for a decision.' },
  noNames: 'This letter names no supplier and no listed entity. Sign in to see them.',
  action: 'See the alerts',
  ending: 'To receive these letters no more, open: {href}',
} as const satisfies EnglishSubject;
