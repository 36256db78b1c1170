import { z } from 'zod';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { unsavedOf } from '#models/statement-draft.server.ts';
import { type UnsavedText, unsavedPlace, unsavedSince } from './unsaved-text.ts';

type Place = Pick<UnsavedText, 'organisationId' | 'personId' | 'statementId' | 'questionId'>;

const Words = z.object({ text: z.string(), comment: z.string(), title: z.string() });

/** What a person typed to a question and did not save; null where there is nothing, or where it has had its time. */
export async function findUnsavedText(place: Place, now: Date): Promise<UnsavedText | null> {
  const kept = await unsavedOf(place, unsavedSince(now));
  if (kept === null) return null;
  const { keyId, box, ...fields } = kept;
  const words = (await sealer()).open({ keyId, box }, unsavedPlace(place));
  return { ...fields, ...Words.parse(JSON.parse(words)) };
}
