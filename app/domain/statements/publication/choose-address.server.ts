import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { holderOfSlug, takeSlug } from '#models/public-slug.server.ts';
import { keepPublication, publicationOf } from '#models/publication.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Publication, PublicationDraft } from './publication.ts';

/**
 * Chooses where the organisation's statements stand for the public, and what is allowed there. An address that was
 * chosen before stays the organisation's and leads on to the new one.
 *
 * @throws InvalidInput on `slug` when another organisation has it
 * @throws Refused `publication.conflict` when somebody else changed it meanwhile
 */
export async function chooseAddress(viewer: Actor, draft: PublicationDraft, now: Date): Promise<Publication> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  const standing = await publicationOf(organisationId);
  const publication: Publication = {
    organisationId,
    slug: draft.slug,
    homepage: draft.homepage ?? null,
    embedAllowed: draft.embedAllowed,
    askAllowed: draft.askAllowed,
    version: (standing?.version ?? 0) + 1,
    updatedAt: now,
  };
  await inTransaction(async () => {
    await holdSlug(draft.slug, organisationId, now);
    if (!(await keepPublication(publication))) throw new Refused('publication.conflict');
    const subjects = [{ kind: 'organisation', id: organisationId }];
    await recordChange(viewer, { act: 'statement.address-chosen', subjects, content: publication }, now);
  });
  return publication;
}

async function holdSlug(slug: string, organisationId: string, now: Date): Promise<void> {
  const holder = await holderOfSlug(slug);
  if (holder === organisationId) return;
  if (holder !== null)
    throw new InvalidInput({ slug: ['This name is taken. Add something to it, such as the town'] });
  await takeSlug(slug, organisationId, now);
}
