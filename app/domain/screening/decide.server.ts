import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { isId, newId } from '#models/new-id.server.ts';
import { addDecision } from '#models/screening-decision.server.ts';
import { findMatch, setDecision } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { DecisionForm } from './decision-form.ts';
import type { Match } from './screening.ts';

/**
 * Records a decision on a match and assesses the supplier's risk again. A later decision follows an earlier one; none
 * is ever taken away.
 *
 * @throws NotFound when the organisation has no such match
 * @throws InvalidInput by field
 */
export async function decide(viewer: Viewer, matchId: string, input: unknown, now: Date): Promise<Match> {
  authorise(viewer, 'decide', 'screening');
  const form = DecisionForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { organisationId } = viewer;
  const match = isId(matchId) ? await findMatch(organisationId, matchId) : null;
  if (match === null) throw new NotFound('match');
  const { decision, comment } = form.data;
  await inTransaction(async () => {
    await setDecision(organisationId, match.id, {
      status: decision,
      decidedAt: now,
      decidedIdentity: match.identityHash,
    });
    await addDecision({
      id: newId(),
      organisationId,
      matchId: match.id,
      supplierId: match.supplierId,
      list: match.list,
      entityKey: match.entityKey,
      decision,
      comment,
      personId: viewer.personId,
      personName: viewer.name,
      at: now,
      inputsHash: match.inputsHash,
      carriedFrom: null,
    });
    const subjects = [
      { kind: 'match', id: match.id },
      { kind: 'supplier', id: match.supplierId },
    ];
    await recordChange(viewer, { act: 'match.decided', subjects, content: { decision, comment } }, now);
  });
  await assessSuppliers(viewer, { ids: [match.supplierId] }, now);
  return { ...match, status: decision, decidedAt: now, decidedIdentity: match.identityHash };
}
