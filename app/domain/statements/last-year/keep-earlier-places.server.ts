import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { earlierTextOf, keepEarlierText } from '#models/earlier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';
import { EarlierPlacesForm } from './earlier-text.ts';

/**
 * Keeps last year's text with its pieces where a person put them: from then on it stands beside the questions.
 *
 * @throws InvalidInput · NotFound where nothing was read · Refused `statement.conflict` where another text was read meanwhile
 */
export async function keepEarlierPlaces(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  const form = EarlierPlacesForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { place: places } = form.data;
  await inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    const earlier = await earlierTextOf(viewer.organisationId, statement.id);
    if (!earlier) throw new NotFound('earlier statement');
    if (places.length !== earlier.pieces.length) throw new Refused('statement.conflict');
    const pieces = earlier.pieces.map((piece, at) => ({ ...piece, place: places[at] ?? piece.place }));
    await keepEarlierText({ ...earlier, state: 'kept', pieces });
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.earlier-kept', subjects, content: pieces }, now);
  });
}
