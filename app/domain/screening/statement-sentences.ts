import type { Offer } from '#app/domain/statements/facts/offer-sentences.ts';
import { writeDate } from '#app/domain/wording/written.ts';

/** What the cross-check offers to say of a period, in Daylight's own words. A match is never called a finding of guilt. */
export function screeningSentences(period: { from: string; to: string }): readonly Offer[] {
  const between = `Between ${writeDate(period.from)} and ${writeDate(period.to)}`;
  return [
    {
      key: 'screening.share',
      section: 'risk',
      text: 'We have held {screening.screened} {screening.screened|supplier|suppliers}, {screening.screened-share} of our register, against {screening.lists} {screening.lists|list|lists} of sanctioned and listed parties.',
      when: (value) => value('screening.screened') > 0,
    },
    {
      key: 'screening.not-yet',
      section: 'risk',
      text: '{screening.not-screened} {screening.not-screened|supplier has|suppliers have} not been cross-checked yet.',
      when: (value) => value('screening.not-screened') > 0,
    },
    {
      key: 'screening.found',
      section: 'due-diligence',
      text: 'The cross-check found {screening.matches} {screening.matches|name|names} that may be the same as a listed one. People have reviewed {screening.reviewed} and confirmed {screening.confirmed}.',
      when: (value) => value('screening.matches') > 0,
    },
    {
      key: 'screening.nothing-found',
      section: 'due-diligence',
      text: 'The cross-check found no name that may be the same as a listed one. That says nothing of suppliers we do not know, or of companies that no list names.',
      when: (value) => value('screening.screened') > 0 && value('screening.matches') === 0,
    },
    {
      key: 'screening.waiting',
      section: 'due-diligence',
      text: '{screening.open} {screening.open|match still waits|matches still wait} for review.',
      when: (value) => value('screening.open') > 0,
    },
    {
      key: 'screening.period',
      section: 'due-diligence',
      text: `${between} our people decided on {screening.decided-in-period} {screening.decided-in-period|match|matches}.`,
      when: (value) => value('screening.decided-in-period') > 0,
    },
    {
      key: 'screening.period-share',
      section: 'effectiveness',
      text: 'We have reviewed {screening.reviewed-in-period-share} of the {screening.found-in-period} {screening.found-in-period|match|matches} found in the period.',
      when: (value) => value('screening.found-in-period') > 0,
    },
  ];
}
