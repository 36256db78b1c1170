import { z } from 'zod';
import { findViewer } from '#app/domain/access/find-viewer.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { digestChoiceOf, keepDigestChoice } from '#models/digest-choice.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { DigestDraft } from './digest-draft.ts';
import { type DigestChoice, periodDue } from './digest.ts';

/** How the viewer hears of alerts by mail; off until they choose. Everybody chooses for themselves. */
export async function digestChoice(viewer: Viewer): Promise<DigestDraft> {
  const choice = await digestChoiceOf(viewer.organisationId, viewer.personId);
  return choice ?? { rhythm: 'off', language: 'en' };
}

/**
 * Sets how the viewer hears of alerts by mail. The first digest comes with the next period, with what is new from now on.
 *
 * @throws InvalidInput by field
 */
export async function chooseDigest(viewer: Viewer, input: unknown, now: Date): Promise<void> {
  const draft = DigestDraft.safeParse(input);
  if (!draft.success) throw new InvalidInput(z.flattenError(draft.error).fieldErrors);
  const { organisationId, personId } = viewer;
  const { rhythm, language } = draft.data;
  await inTransaction(async () => {
    const before = await digestChoiceOf(organisationId, personId);
    const choice: DigestChoice = {
      organisationId,
      personId,
      rhythm,
      language,
      toldUpTo: before === null || before.rhythm === 'off' ? now : before.toldUpTo,
      lastPeriod: before?.rhythm === rhythm ? before.lastPeriod : periodDue(rhythm, now),
    };
    await keepDigestChoice(choice);
    const subjects = [{ kind: 'person', id: personId }];
    await recordChange(viewer, { act: 'digest.chosen', subjects, content: { rhythm, language } }, now);
  });
}

/**
 * Stops the digests of the person whom a link in a letter names.
 *
 * @throws NotFound when they are not in the organisation any more
 */
export async function stopDigest(
  whose: Pick<Viewer, 'organisationId' | 'personId'>,
  now: Date,
): Promise<void> {
  const viewer = await findViewer(whose.personId, whose.organisationId);
  if (viewer === null) throw new NotFound('person');
  const { language } = await digestChoice(viewer);
  await chooseDigest(viewer, { rhythm: 'off', language }, now);
}
