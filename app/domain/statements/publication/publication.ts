import { z } from 'zod';

/** Where an organisation's statements stand for the public, and what is allowed there. One an organisation. */
export type Publication = {
  organisationId: string;
  /** The organisation's place in public addresses: "tarnbrook-mills". Unique over the portal. */
  slug: string;
  /** The page on which the law wants a link to the statement, section 54(7)(b). */
  homepage: string | null;
  /** Other sites may show the small card of the newest statement in a frame. */
  embedAllowed: boolean;
  /** Anybody may ask for a copy or for information by a form. */
  askAllowed: boolean;
  version: number;
  updatedAt: Date;
};

/** One publishing of a statement. A later one takes its place; this one stays readable under its number. */
export type Revision = {
  /** 1, 2, 3 … */
  number: number;
  versionId: string;
  hash: string;
  /** The code that is printed; see `verification-code.ts`. */
  code: string;
  publishedAt: Date;
  /** What changed against the one before, a line each; empty for the first. */
  changes: string[];
  /** It takes the place of the one before as a correction; `changes` are the organisation's own words. */
  corrects: boolean;
  /** Taken back with its text: nobody reads it any more. Its code still proves that it stood here. */
  withheld: Withdrawal | null;
};

/** When something public was taken back, and why, in words for the public. */
export type Withdrawal = { at: Date; reason: string };

/** A statement that has been published at least once. */
export type PublishedStatement = {
  id: string;
  organisationId: string;
  statementId: string;
  /** Its place in public addresses: "2026", or "2026-2" for a second one that ends in the same year. */
  year: string;
  title: string;
  period: { from: string; to: string };
  /** The newest last. */
  revisions: Revision[];
  /** Taken back, with the day and the reason. The address stays and says so. */
  withdrawn: Withdrawal | null;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const PublicationDraft = z.object({
  slug: z
    .string({ error: 'Enter the name that stands in the address, such as tarnbrook-mills' })
    .min(3, 'Use at least 3 characters')
    .max(60, 'Use at most 60 characters')
    .regex(SLUG, 'Use small letters a to z, figures, and single hyphens between them'),
  homepage: z
    .url({
      protocol: /^https?$/,
      error: 'Enter the whole address of the home page, such as https://example.org/',
    })
    .max(500, 'Use at most 500 characters')
    .optional(),
  embedAllowed: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
  askAllowed: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
export type PublicationDraft = z.infer<typeof PublicationDraft>;

/** Whether a text can stand as an organisation's place in addresses. */
export function isSlug(text: string | undefined): text is string {
  return text !== undefined && text.length <= 60 && SLUG.test(text);
}

/**
 * The place of a statement in addresses: the year in which its period ends, with a number where that is taken.
 *
 * @param to the last day of the period, an ISO date
 */
export function yearOf(to: string, taken: readonly string[]): string {
  const year = to.slice(0, 4);
  if (!taken.includes(year)) return year;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${year}-${number}`)) return `${year}-${number}`;
  }
}
