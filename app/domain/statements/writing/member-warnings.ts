import type { LegalEntity } from '../entities/legal-entity.ts';
import type { Statement, StatementMember } from '../statement.ts';
import { longDay, periodName } from '../statement-title.ts';
import { overlaps } from './period.ts';

export type MemberWarning = { memberId: string; name: string; says: string; fix: string };

/** What stands in the portal beside a statement: its companies, and the organisation's other statements. */
export type Surroundings = { entities: readonly LegalEntity[]; others: readonly Statement[] };

/**
 * What to look at among the companies of a group: one that left the group before the period ended and is still covered,
 * one that joined during or after it, and one that another statement of the same period covers too. Warnings, no refusals: a
 * statement may name them if it says so.
 */
export function memberWarnings(statement: Statement, { entities, others }: Surroundings): MemberWarning[] {
  const around = others.filter(
    ({ id, period, state }) =>
      id !== statement.id && state !== 'withdrawn' && overlaps(period, statement.period),
  );
  return statement.members
    .filter(({ included }) => included)
    .flatMap((member) => [
      ...leftOrJoined(statement, member, entities),
      ...coveredElsewhere(member, around, entities),
    ]);
}

function leftOrJoined(
  { period }: Statement,
  member: StatementMember,
  entities: readonly LegalEntity[],
): MemberWarning[] {
  const entity = entities.find(({ id }) => id === member.entityId);
  const about = { memberId: member.id, name: member.name };
  if (entity?.leftOn && entity.leftOn < period.to)
    return [
      {
        ...about,
        says: `${member.name} left the group on ${longDay(entity.leftOn)}, before the period ended.`,
        fix: 'Mark it as not covered and say why, or say in the opening until when it is covered.',
      },
    ];
  if (entity?.joinedOn && entity.joinedOn > period.to)
    return [
      {
        ...about,
        says: `${member.name} joined the group on ${longDay(entity.joinedOn)}, after the period ended.`,
        fix: 'Take it out: it belongs in the next statement.',
      },
    ];
  if (entity?.joinedOn && entity.joinedOn > period.from)
    return [
      {
        ...about,
        says: `${member.name} joined the group on ${longDay(entity.joinedOn)}, during the period.`,
        fix: 'Say in the opening from when it is covered.',
      },
    ];
  return [];
}

function coveredElsewhere(
  member: StatementMember,
  others: readonly Statement[],
  entities: readonly LegalEntity[],
): MemberWarning[] {
  return others
    .filter((other) => covers(other, member))
    .map((other) => ({
      memberId: member.id,
      name: member.name,
      says: `${member.name} is also covered by the statement of ${nameOf(other, entities)} (${periodName(other.period)}).`,
      fix: 'One statement for the year is enough: take it out here or there, or say in both how they fit together.',
    }));
}

function covers({ entityId, members }: Statement, member: StatementMember): boolean {
  if (member.entityId !== null && entityId === member.entityId) return true;
  return members.some((other) => other.included && isSame(other, member));
}

function isSame(one: StatementMember, other: StatementMember): boolean {
  if (one.entityId !== null && other.entityId !== null) return one.entityId === other.entityId;
  if (one.companyNumber && other.companyNumber) return one.companyNumber === other.companyNumber;
  return one.name.toLowerCase() === other.name.toLowerCase();
}

function nameOf({ entityId }: Statement, entities: readonly LegalEntity[]): string {
  return entities.find(({ id }) => id === entityId)?.name ?? 'another company';
}
