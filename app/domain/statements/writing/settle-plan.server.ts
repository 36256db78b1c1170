import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addEntity, entitiesOf } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import { requirePlace } from '../entities/add-company.server.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import { REGIMES } from '../regime.ts';
import type { Statement, StatementMember } from '../statement.ts';
import { periodName } from '../statement-title.ts';
import { dayBefore, overlaps } from './period.ts';
import { NO_MEMBER, type PlanForm, planProblems } from './plan-form.ts';

type Plan = Pick<Statement, 'kind' | 'entityId' | 'members' | 'period' | 'regimes' | 'previousId'>;

/** What stood before the form: nothing for a new statement. */
type Before = { statementId: string | null; members: readonly StatementMember[] };

/**
 * What a plan comes to in the organisation: its reporting company (added where it is only named), its members, and the
 * statement of the year before. Call it inside a transaction.
 *
 * @throws InvalidInput by field
 */
export async function settlePlan(viewer: Viewer, form: PlanForm, before: Before, now: Date): Promise<Plan> {
  const problems = planProblems(form);
  const { organisationId } = viewer;
  const entities = await entitiesOf(organisationId);
  const statements = await statementsOf(organisationId);
  const others = statements.filter(({ id }) => id !== before.statementId);
  const known = new Set(entities.map(({ id }) => id));
  if (form.entityId !== '' && !known.has(form.entityId))
    problems['entityId'] = ['Choose a company of your organisation.'];
  if ([...form.memberEntities, ...memberIds(form)].some((id) => !known.has(id)))
    problems['members'] = ['Choose companies of your organisation, or type their names.'];
  const previousId = previousOf(form, others);
  if (previousId === undefined) problems['previousId'] = ['Choose one of your statements, or none.'];
  const named = entities.find((entity) => isNamed(form, entity));
  if (named) problems['companyName'] = [`${named.name} is in your list of companies: choose it above.`];
  const twin = others.find((other) => isSecond(form, other));
  if (twin) problems['from'] = [secondWords(twin, entities)];
  if (Object.keys(problems).length > 0) throw new InvalidInput(problems);
  if (form.kind === 'group' && !membersOf(form, entities, form.entityId).some(({ included }) => included))
    throw new InvalidInput({ members: [NO_MEMBER] });
  const entityId = form.entityId || (await addNamedCompany(viewer, form, entities, now));
  return {
    kind: form.kind,
    entityId,
    members: form.kind === 'group' ? membersOf(form, entities, entityId) : [...before.members],
    period: { from: form.from, to: form.to },
    regimes: REGIMES.filter((regime) => regime === 'uk' || form.regimes.includes(regime)),
    previousId: previousId ?? null,
  };
}

/** The company of the list that the form names again, by its name and no other number. */
function isNamed({ entityId, companyName, companyNumber }: PlanForm, entity: LegalEntity): boolean {
  if (entityId !== '' || !isSameName(companyName, entity.name)) return false;
  return companyNumber === '' || entity.companyNumber === null || companyNumber === entity.companyNumber;
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Another statement of the same company with a day in common: a year is told once. */
function isSecond({ entityId, from, to }: PlanForm, other: Statement): boolean {
  if (entityId !== other.entityId || other.state === 'withdrawn') return false;
  return overlaps({ from, to }, other.period);
}

function secondWords({ entityId, period }: Statement, entities: readonly LegalEntity[]): string {
  const name = entities.find(({ id }) => id === entityId)?.name ?? 'The company';
  return `${name} has a statement for the ${periodName(period)} already. Open it under Statements, or choose days that do not overlap with it.`;
}

function memberIds({ members }: PlanForm): string[] {
  return members.map(({ entityId }) => entityId).filter((id) => id !== '');
}

/** The chosen statement, or the same company's whose period ends just before; undefined where the choice is none of theirs. */
function previousOf(form: PlanForm, others: readonly Statement[]): string | null | undefined {
  if (form.previousId === 'none') return null;
  if (form.previousId !== '') return others.find(({ id }) => id === form.previousId)?.id;
  if (form.entityId === '') return null;
  const before = others.filter(
    ({ entityId, period, state }) =>
      entityId === form.entityId && state !== 'withdrawn' && period.to === dayBefore(form.from),
  );
  return before[0]?.id ?? null;
}

function membersOf(form: PlanForm, entities: readonly LegalEntity[], reporting: string): StatementMember[] {
  const typed = form.members
    .filter(({ name }) => name !== '')
    .map((member) => {
      const entity = entities.find(({ id, name }) => id === member.entityId && name === member.name);
      const included = member.included === 'yes';
      return {
        id: member.id || newId(),
        entityId: entity?.id ?? null,
        name: entity?.name ?? member.name,
        companyNumber: entity?.companyNumber ?? (member.companyNumber || null),
        included,
        reason: included ? '' : member.reason,
      };
    });
  const there = new Set(typed.map(({ entityId }) => entityId));
  const chosen = entities
    .filter(({ id }) => form.memberEntities.includes(id) && !there.has(id))
    .map(({ id, name, companyNumber }) => ({
      id: newId(),
      entityId: id,
      name,
      companyNumber,
      included: true,
      reason: '',
    }));
  const own = entities.find(({ id }) => id === reporting)?.name ?? form.companyName;
  return [...typed, ...chosen].filter(
    ({ entityId, name }) => entityId !== reporting && !isSameName(name, own),
  );
}

async function addNamedCompany(
  viewer: Viewer,
  form: PlanForm,
  others: readonly LegalEntity[],
  now: Date,
): Promise<string> {
  const entity: LegalEntity = {
    id: newId(),
    organisationId: viewer.organisationId,
    name: form.companyName,
    companyNumber: form.companyNumber || null,
    legalForm: form.legalForm,
    country: null,
    address: null,
    website: null,
    hasNoWebsite: false,
    parentId: null,
    joinedOn: null,
    leftOn: null,
    yearEnd: form.to.slice(5),
    officers: [],
    version: 1,
  };
  requirePlace(others, entity);
  await addEntity(entity);
  const subjects = [{ kind: 'company', id: entity.id }];
  await recordChange(viewer, { act: 'company.added', subjects, content: entity }, now);
  return entity.id;
}
