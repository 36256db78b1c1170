import type { PartyKind } from '#app/domain/screening/engine/party.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';

/**
 * The schemata of FollowTheMoney that a query may have, with the kind of party they are here. A legal entity may turn
 * out to be a person in business, as a supplier may. (Source: followthemoney.tech, the schemata that can be matched.)
 */
const KINDS = {
  Thing: undefined,
  LegalEntity: 'organisation',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  Person: 'person',
  Vessel: 'vessel',
  Airplane: 'aircraft',
} as const satisfies Record<string, PartyKind | undefined>;

export type Schema = keyof typeof KINDS;

const isSchema = (name: string): name is Schema => name in KINDS;

export const SCHEMATA: readonly Schema[] = Object.keys(KINDS).filter(isSchema);

/** What a party of a schema is; undefined when it may be anything. */
export function kindOf(schema: Schema): PartyKind | undefined {
  return KINDS[schema];
}

const SCHEMA_OF: Readonly<Record<ListEntry['subject'], string>> = {
  company: 'Organization',
  person: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  goods: 'Thing',
  region: 'Thing',
};

/** The schema under which an entry of a list is given out. */
export function schemaOf(subject: ListEntry['subject']): string {
  return SCHEMA_OF[subject];
}
