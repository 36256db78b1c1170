import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { changeEntity, entityWithId } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { OfficerDraft } from './company-draft.ts';
import type { LegalEntity, Officer } from './legal-entity.ts';

const MOST_OFFICERS = 100;

/**
 * Adds an officer to a company, or changes one. Somebody who leaves gets a last day; nobody is taken away, since earlier
 * statements rest on who held which office.
 *
 * @param officerId the officer to change; null for a new one
 * @throws Refused `company.conflict` when somebody else has changed the company since
 */
export async function keepOfficer(
  viewer: Viewer,
  company: Pick<LegalEntity, 'id' | 'version'>,
  { officerId, draft }: { officerId: string | null; draft: OfficerDraft },
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const { id, version } = company;
  const people = await colleagues(viewer);
  if (draft.personId !== null && !people.some((person) => person.id === draft.personId))
    throw new InvalidInput({ personId: ['Choose the person from the list'] });
  await inTransaction(async () => {
    const before = await entityWithId(viewer.organisationId, id);
    if (!before) throw new NotFound('company');
    const officers = withOfficer(before.officers, { ...draft, id: officerId ?? newId() }, officerId === null);
    const after: LegalEntity = { ...before, officers, version: version + 1 };
    if (!(await changeEntity(after, version))) throw new Refused('company.conflict', { id });
    const subjects = [{ kind: 'company', id }];
    await recordChange(viewer, { act: 'company.officers-changed', subjects, content: after.officers }, now);
  });
}

function withOfficer(officers: readonly Officer[], officer: Officer, isNew: boolean): Officer[] {
  if (isNew && officers.length >= MOST_OFFICERS)
    throw new InvalidInput({ name: [`This company has ${MOST_OFFICERS} officers already`] });
  if (isNew) return [...officers, officer];
  if (!officers.some(({ id }) => id === officer.id)) throw new NotFound('officer');
  return officers.map((one) => (one.id === officer.id ? officer : one));
}
