import type { Statement } from '../statement.ts';

/**
 * Why a statement cannot be discarded, in words; null where it can: it was never put before the approving body, so nobody
 * has approved, signed or published any text of it. A correction can be, until it is published: what is public stays.
 *
 * @param versions how many versions of it were ever put before the approving body
 */
export function whyKept(
  { state, correction }: Pick<Statement, 'state' | 'correction'>,
  versions: number,
): string | null {
  if (correction !== null) return null;
  if (state === 'published')
    return 'It is published, and what the public has read stays on record. Correct it or withdraw it under “Publication”.';
  if (state === 'draft' && versions > 0)
    return 'A version of it was put before the approving body. What a board has read stays on record with its hash, and so does the draft that it came from.';
  if (state !== 'draft' && versions > 0)
    return 'It was put before the approving body. What a board has read, approved or signed stays on record; it can be taken back to draft under “Approval”.';
  return null;
}
