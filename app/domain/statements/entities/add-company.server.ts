import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addEntity, entitiesOf } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { CompanyDraft } from './company-draft.ts';
import { wouldCircle } from './group-tree.ts';
import type { LegalEntity } from './legal-entity.ts';

/** More than this is a register of companies, not a group that one statement could name. */
const MOST_COMPANIES = 500;

/**
 * Adds a company to the organisation's own.
 *
 * @returns its id
 * @throws InvalidInput by field
 */
export async function addCompany(viewer: Viewer, draft: CompanyDraft, now: Date): Promise<string> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  const company: LegalEntity = { ...draft, id: newId(), organisationId, officers: [], version: 1 };
  await inTransaction(async () => {
    const others = await entitiesOf(organisationId);
    if (others.length >= MOST_COMPANIES)
      throw new InvalidInput({ name: [`You have ${MOST_COMPANIES} companies already`] });
    requirePlace(others, company);
    await addEntity(company);
    const subjects = [{ kind: 'company', id: company.id }];
    await recordChange(viewer, { act: 'company.added', subjects, content: company }, now);
  });
  return company.id;
}

/**
 * Holds a company against the others: its number is its own, and its parent is one of them and does not stand under it.
 *
 * @throws InvalidInput by field
 */
export function requirePlace(others: readonly LegalEntity[], company: LegalEntity): void {
  const { id, parentId, companyNumber, country } = company;
  const twin = others.find(
    (one) =>
      one.id !== id &&
      companyNumber !== null &&
      one.companyNumber === companyNumber &&
      one.country === country,
  );
  if (twin) throw new InvalidInput({ companyNumber: [`${twin.name} has this number already`] });
  const namesake = others.find((one) => isNamesake(one, company));
  if (namesake)
    throw new InvalidInput({
      name: [`${namesake.name} is in the list already. Where there are two, give each its company number.`],
    });
  if (parentId !== null && !others.some((one) => one.id === parentId))
    throw new InvalidInput({ parentId: ['Choose the parent from the list'] });
  if (wouldCircle(others, id, parentId))
    throw new InvalidInput({
      parentId: ['Choose a parent that does not itself belong to this company'],
    });
}

/** Two of one name in one country, of which not each has a number of its own. */
function isNamesake(one: LegalEntity, other: LegalEntity): boolean {
  if (one.id === other.id || one.country !== other.country) return false;
  if (one.name.trim().toLowerCase() !== other.name.trim().toLowerCase()) return false;
  return one.companyNumber === null || other.companyNumber === null;
}
