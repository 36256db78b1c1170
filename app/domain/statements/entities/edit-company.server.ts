import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { changeEntity, entitiesOf } from '#models/legal-entity.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { requirePlace } from './add-company.server.ts';
import type { CompanyDraft } from './company-draft.ts';
import type { LegalEntity } from './legal-entity.ts';

/**
 * Changes what is said of a company; its officers stay.
 *
 * @param version the version that the person saw while typing
 * @throws Refused `company.conflict` when somebody else has changed it since
 * @throws InvalidInput by field
 */
export async function editCompany(
  viewer: Viewer,
  { id, version }: Pick<LegalEntity, 'id' | 'version'>,
  draft: CompanyDraft,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  await inTransaction(async () => {
    const others = await entitiesOf(viewer.organisationId);
    const before = others.find((one) => one.id === id);
    if (!before) throw new NotFound('company');
    const after: LegalEntity = { ...before, ...draft, version: version + 1 };
    requirePlace(others, after);
    if (!(await changeEntity(after, version))) throw new Refused('company.conflict', { id });
    const subjects = [{ kind: 'company', id }];
    await recordChange(viewer, { act: 'company.edited', subjects, content: after }, now);
  });
}
