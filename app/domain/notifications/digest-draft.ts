import { z } from 'zod';
import { DIGEST_LANGUAGES, DIGEST_RHYTHMS } from './digest.ts';

/** How a person asks to hear of alerts. */
export const DigestDraft = z.object({
  rhythm: z.enum(DIGEST_RHYTHMS, { error: 'Choose how often' }),
  language: z.enum(DIGEST_LANGUAGES, { error: 'Choose a language' }),
});
export type DigestDraft = z.infer<typeof DigestDraft>;
