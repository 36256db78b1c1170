import type { Office } from '../entities/legal-entity.ts';

/**
 * How the holders of each office are usually titled. A director is also called chair, chief executive, president, or by the
 * name that the members of such a board carry; whoever has another post is asked about, for a manager, a secretary or a
 * head of finance may sit on the board, and often does not.
 */
const TITLES: Readonly<Record<Office, RegExp | null>> = {
  director:
    /(?<!\b(?:associate|assistant|deputy) )\bdirector\b|\bchair(?:man|woman|person)?\b|\bchief executive\b|\bceo\b|\bpresident\b|\btrustee\b|\bgovernor\b|\bvice[- ]chancellor\b|\bboard member\b|\bmember of the board\b/,
  member: /\bmember\b/,
  'designated-member': /(?<!\b(?:board|team|staff) )\bmember\b(?! of (?:the |our )?(?:board|team|staff))/,
  'general-partner': /\bgeneral partner\b/,
  partner: /(?<!\bbusiness )\bpartner\b/,
  'accountable-officer': /\baccount(?:able|ing) officer\b|\bchief executive\b|\bpermanent secretary\b/,
  other: null,
};

/** What each office is called in a sentence. */
export const OFFICE_WORDS: Readonly<Record<Office, string>> = {
  director: 'director',
  member: 'member',
  'designated-member': 'designated member',
  'general-partner': 'general partner',
  partner: 'partner',
  'accountable-officer': 'accountable officer',
  other: 'another office',
};

/** Whether a title as it is printed reads like an office. "Finance director" does for a director, "HR manager" does not. */
export function readsLikeOffice(title: string, office: Office): boolean {
  return TITLES[office]?.test(title.toLowerCase().replaceAll(/\s+/g, ' ')) ?? false;
}
