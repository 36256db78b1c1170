import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import type { Post } from '#app/platform/mail/mail.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { publicationFor } from '../publication/view-publication.server.ts';
import { takeRequestStep } from './change-request.server.ts';
import { LETTER_KINDS, type LetterKind } from './request-kinds.ts';
import type { StatementRequest } from './request.ts';
import { openContact } from './view-requests.server.ts';
import { openRequest } from './work-on-request.server.ts';

export const LetterDraft = z.object({
  letter: z.enum(LETTER_KINDS, { error: 'Choose which letter' }),
  way: z.enum(['mail', 'print'], { error: 'Choose whether it goes by mail or is printed' }),
  words: z.string().max(10_000, 'Use at most 10 000 characters').optional(),
});
export type LetterDraft = z.infer<typeof LetterDraft>;

/** What a letter on a request is made of. */
export type LetterMaterial = {
  letter: LetterKind;
  request: Pick<StatementRequest, 'reference' | 'kind' | 'language' | 'receivedOn' | 'dueOn'>;
  name: string;
  to: string;
  organisation: string;
  slug: string;
  /** What was added to the wording: a reason, an answer. */
  words: string;
};

type LetterPost = { letterOf: (material: LetterMaterial) => Mail; organisation: string; post: Post };

/** Letters that say nothing without words of the writer's own. */
const NEED_WORDS: Partial<Record<LetterKind, string>> = {
  extension: 'Say why more time is needed',
  answer: 'Write the answer',
  refusal: 'Say why the request is refused',
};

/**
 * Sends a letter on a request by mail, or sets it for printing. Its text is kept, sealed, in the log.
 *
 * @throws InvalidInput on `words` where the letter needs some, on `way` where there is no address to send it to
 * @throws Refused `publication.no-address` before the organisation has a public address to point to
 */
export async function sendRequestLetter(
  viewer: Viewer,
  id: string,
  { letter, way, words = '', letterOf, organisation, post }: LetterDraft & LetterPost,
  now: Date,
): Promise<void> {
  const request = await openRequest(viewer, id);
  const fix = NEED_WORDS[letter];
  if (fix !== undefined && words.trim() === '') throw new InvalidInput({ words: [fix] });
  const contact = await openContact(request);
  const to = contact?.email ?? '';
  if (way === 'mail' && to === '')
    throw new InvalidInput({ way: ['There is no mail address of whoever asked. Print the letter instead'] });
  const { slug } = await publicationFor(viewer);
  const mail = letterOf({ letter, request, name: contact?.name ?? '', to, organisation, slug, words });
  if (way === 'mail') await post.send(mail, now);
  const step = { kind: 'letter', letter, way, words: mail.text } as const;
  await takeRequestStep(viewer, request, { act: 'request.letter-sent', step }, now);
}
