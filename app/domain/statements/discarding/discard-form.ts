import { z } from 'zod';
import { InvalidInput } from '#app/platform/problems.ts';

const SURE = 'Tick that you have read what is lost';
const CHANGED =
  'Somebody saved an answer since you opened this page. Look at what is lost now, then tick again';

/** That somebody has read what is lost, and how many editions of answers there were when they read it. */
const DiscardForm = z.object({
  sure: z.literal('yes', { error: SURE }),
  seen: z.string().default(''),
});

/**
 * Refuses what nobody has confirmed, or confirmed for a text that was written on since.
 *
 * @throws InvalidInput by field
 */
export function requireSureness(input: unknown, editions: number): void {
  const form = DiscardForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  if (form.data.seen !== String(editions)) throw new InvalidInput({ sure: [CHANGED] });
}
