import type { Offer } from '#app/domain/statements/facts/offer-sentences.ts';

/** What the lists in force offer to say, in Daylight's own words. */
export const LIST_SENTENCES: readonly Offer[] = [
  {
    key: 'lists.which',
    section: 'risk',
    text: 'The {lists.in-force|list|lists} in use {lists.in-force|comes|come} from {lists.publishers}; the newest edition is of {lists.newest}.',
  },
];
