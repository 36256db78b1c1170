import type { DigestCounts } from '#app/domain/notifications/digest.ts';
import { setLetter } from '#app/platform/mail/letter.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import { directionOf, type Locale } from './locale.ts';
import { translate } from './translate.ts';

type DigestLetter = {
  to: string;
  name: string;
  organisation: string;
  counts: DigestCounts;
  /** Where the alerts stand, and where the digests are stopped. */
  href: string;
  stopHref: string;
};

const COUNTED = ['newMatches', 'changedMatches', 'retiredMatches', 'lists'] as const;

/** The letter that sums up alerts: counts and two links, no name of a supplier or of a listed entity. */
export function digestLetter(
  locale: Locale,
  { to, name, organisation, counts, href, stopHref }: DigestLetter,
): Mail {
  const lines = COUNTED.filter((what) => counts[what] > 0).map((what) =>
    translate(locale, `digest.${what}`, { count: counts[what] }),
  );
  const letter = setLetter({
    to,
    language: locale,
    direction: directionOf(locale),
    subject: translate(locale, 'digest.subject', { organisation }),
    paragraphs: [
      translate(locale, 'digest.greeting', { name }),
      translate(locale, 'digest.since', { organisation }),
      ...lines,
      translate(locale, 'digest.waiting', { count: counts.waiting }),
      translate(locale, 'digest.noNames'),
    ],
    action: { label: translate(locale, 'digest.action'), href },
    ending: translate(locale, 'digest.ending', { href: stopHref }),
  });
  return { ...letter, headers: { 'List-Unsubscribe': `<${stopHref}>` } };
}
