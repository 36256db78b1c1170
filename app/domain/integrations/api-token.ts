import { z } from 'zod';
import { LONGEST_LIFE_DAYS, SCOPES, type Scope, USUAL_LIFE_DAYS } from './scopes.ts';

/** A key by which a program may use the API for one organisation. The secret itself is never kept, only its hash. */
export type ApiToken = {
  id: string;
  organisationId: string;
  name: string;
  scopes: Scope[];
  /** The last four characters of the secret, to tell tokens apart. */
  ending: string;
  /** Null when a command made it. */
  createdBy: string | null;
  /** The maker's name at the time. */
  createdByName: string;
  createdAt: Date;
  expiresAt: Date;
  /** The newest day of use, as 2026-11-22 in universal time. */
  lastUsedOn: string | null;
  revokedAt: Date | null;
};

const wholeDays = `Give the number of days as a whole number from 1 to ${LONGEST_LIFE_DAYS}.`;

/** What is asked of whoever makes a token. */
export const TokenDraft = z.object({
  name: z
    .string({ error: 'Enter a name that tells what uses the token, such as “Purchasing system”.' })
    .trim()
    .min(1, 'Enter a name that tells what uses the token, such as “Purchasing system”.')
    .max(100, 'Shorten the name to 100 characters.'),
  scopes: z
    .array(z.enum(SCOPES, { error: `A scope is one of ${SCOPES.join(', ')}.` }), {
      error: 'Choose what the token may be used for.',
    })
    .min(1, 'Choose what the token may be used for.')
    .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope))),
  days: z.coerce
    .number({ error: wholeDays })
    .int(wholeDays)
    .min(1, wholeDays)
    .max(LONGEST_LIFE_DAYS, wholeDays)
    .default(USUAL_LIFE_DAYS),
});
export type TokenDraft = z.infer<typeof TokenDraft>;

/** Whether a text has the shape of a token; anything else need not be looked up. */
export function isTokenShaped(text: string): boolean {
  return /^dlt_[A-Za-z0-9_-]{43}$/.test(text);
}
