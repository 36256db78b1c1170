import type { PartyKind } from './engine/party.ts';

const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ['person', 'person'],
  ['company', 'organisation'],
  ['organization', 'organisation'],
  ['organisation', 'organisation'],
  ['publicbody', 'organisation'],
  ['vessel', 'vessel'],
  ['airplane', 'aircraft'],
]);

/**
 * The kind of party that a schema of FollowTheMoney stands for. Undefined for LegalEntity, which may be a person or
 * an organisation, and for every other word: such a party may be of any kind.
 */
export function kindOfSchema(schema: string): PartyKind | undefined {
  return KINDS.get(schema.trim().toLowerCase());
}
