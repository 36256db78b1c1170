import { z } from 'zod';
import type { OpenClaim } from './open-claims.ts';

/** What a person says a claim rests on: "Training log, HR, 12 March 2026". It holds for these very words only. */
export type ClaimEvidence = {
  organisationId: string;
  statementId: string;
  claimId: string;
  questionId: string;
  sentence: string;
  note: string;
  byId: string;
  byName: string;
  at: Date;
};

export type BackedClaim = OpenClaim & { evidence: Pick<ClaimEvidence, 'note' | 'byName' | 'at'> };

export const ClaimEvidenceForm = z.object({
  claimId: z.string().regex(/^[0-9a-f]{16}$/, 'Open the page again and choose the sentence.'),
  note: z
    .string()
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(5, 'Say what it rests on and where that is kept, such as “Training log, HR, 12 March 2026”.')
        .max(500, 'Shorten it to 500 characters: name the record and where it is kept.'),
    ),
});
