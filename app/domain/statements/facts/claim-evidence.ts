import { z } from 'zod';
import type { Attachment } from '../evidence/evidence-file.ts';
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

export type BackedClaim = OpenClaim & {
  /** What a person said, where somebody did. */
  evidence: Pick<ClaimEvidence, 'note' | 'byName' | 'at'> | null;
  files: Attachment[];
};

export const ClaimEvidenceForm = z.object({
  claimId: z.string().regex(/^[0-9a-f]{16}$/, 'Open the page again and choose the sentence.'),
  note: z
    .string()
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(
          5,
          'Say what it rests on and where that is kept, such as “Training log, HR, 12 March 2026”, or choose a file.',
        )
        .max(500, 'Shorten it to 500 characters: name the record and where it is kept.'),
    ),
});
