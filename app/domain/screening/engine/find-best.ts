import type { ReadName } from '../names/read-name.ts';
import type { IndexedName, ScreeningIndex } from './build-index.ts';
import { areOfPersons, compareNames, type NameComparison, type WeighedName } from './compare-names.ts';
import type { NameQuery } from './name-query.ts';
import { UNPAIRED } from './evidence.ts';
import { OrganisationQuery, type Lone } from './organisation-query.ts';
import type { Identifier, PartyKind, PartyName } from './party.ts';
import { personQuery } from './person-query.ts';
import { retrieve } from './retrieve.ts';

/** One way to read one name of the supplier. */
export type PreparedName = {
  readonly party: PartyName;
  readonly read: ReadName;
  readonly weighed: WeighedName;
};

/** The listed name of an entity that a supplier's names agree with best. */
export type Best = {
  readonly name: IndexedName;
  readonly ours: PreparedName;
  readonly comparison: NameComparison;
  /** Number of the listed name's reading. */
  readonly at: number;
};

export type BestOfAll = { readonly best: ReadonlyMap<number, Best>; readonly cut: boolean };

/** Who is looked for: names (the more important first), what bears them, and its identifiers. */
export type Sought = {
  readonly names: readonly PreparedName[];
  readonly kind: PartyKind | undefined;
  readonly identifiers: readonly Identifier[];
};

/** Listed names that are compared in full for one reading of a supplier's name. */
const CANDIDATE_LIMIT = 200;
/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * The best comparison with every entity that may earn `least` by its names, and with every entity that shares an
 * identifier. Of equal ones the earlier name of the supplier counts, then the earlier name of the entity.
 */
export function findBest(index: ScreeningIndex, sought: Sought, least: number): BestOfAll {
  const best = new Map<number, Best>();
  const sharing = new Set(sought.identifiers.flatMap((one) => [...index.withIdentifier(one)]));
  let cut = false;
  for (const ours of sought.names) {
    for (const { query, accepts } of queriesOf(index, ours.weighed, sought.kind)) {
      const keep = (reading: number, most: number, from: number): void =>
        keepBest(best, index, { ours, query, least: from }, reading, most);
      const candidates = retrieve(index, ours.weighed, query, { least, limit: CANDIDATE_LIMIT, accepts });
      cut ||= candidates.cut;
      for (const { reading, most } of candidates.found) keep(reading, most, least);
      for (const entity of sharing) {
        const [from, to] = index.readingsOf(entity);
        for (let reading = from; reading < to; reading += 1) if (accepts(reading)) keep(reading, 1, 0);
      }
    }
  }
  return { best, cut };
}

/** A way in which a name is compared, and the readings that are compared in it. */
export type Way = { readonly query: NameQuery; readonly accepts: (reading: number) => boolean };

/**
 * The ways in which a name borne by something of a kind is compared with the names of an index: as those of organisations
 * or of persons. Each is valid until the next is asked for.
 *
 * @param lone how much of its weight a word without a counterpart keeps, on the side of the name and of the index
 */
export function* queriesOf(
  index: ScreeningIndex,
  name: WeighedName,
  kind: PartyKind | undefined,
  lone: Lone = UNPAIRED,
): Generator<Way> {
  for (const persons of [false, true]) {
    const fits = (theirs: PartyKind | undefined): boolean =>
      mayMeet(kind, theirs) && areOfPersons(kind, theirs) === persons;
    if (!index.hasKind(fits)) continue;
    const query = persons ? personQuery(index, name) : new OrganisationQuery(index, name, lone);
    yield { query, accepts: (reading) => fits(index.kindOf(index.entityOf(reading))) };
  }
}

type Asked = { readonly ours: PreparedName; readonly query: NameQuery; readonly least: number };

function keepBest(
  best: Map<number, Best>,
  index: ScreeningIndex,
  { ours, query, least }: Asked,
  at: number,
  most: number,
): void {
  const held = best.get(index.entityOf(at));
  if (held !== undefined && held.comparison.score > most + ROUNDING) return;
  const name = index.nameAt(at);
  const comparison = compareNames(ours.weighed, name, query.similarTo(at));
  if (comparison.score < least) return;
  const better =
    held === undefined ||
    comparison.score > held.comparison.score ||
    (comparison.score === held.comparison.score && at < held.at && ours === held.ours);
  if (better) best.set(name.entity, { name, ours, comparison, at });
}

/** A supplier may turn out to be a person in business; a vessel or an aircraft is never anything else. */
function mayMeet(ours: PartyKind | undefined, listed: PartyKind | undefined): boolean {
  if (ours === undefined || listed === undefined || ours === listed) return true;
  return isLegalPerson(ours) && isLegalPerson(listed);
}

function isLegalPerson(kind: PartyKind): boolean {
  return kind === 'organisation' || kind === 'person';
}
