/** What a token may be used for. There is no scope for what the API does not do. */
export const SCOPES = ['match', 'lists:read', 'screening:read'] as const;
export type Scope = (typeof SCOPES)[number];

/** Each scope in words. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  match: 'Hold names against the lists (and see which lists there are)',
  'lists:read': 'Read which lists are in force, and their entries',
  'screening:read': 'Read suppliers’ cross-checks, matches and decisions',
};

export const LONGEST_LIFE_DAYS = 730;
export const USUAL_LIFE_DAYS = 365;

/** Whether a token works at this moment, and if not, why. */
export function tokenState(
  token: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): 'works' | 'expired' | 'revoked' {
  if (token.revokedAt !== null) return 'revoked';
  return token.expiresAt <= now ? 'expired' : 'works';
}
