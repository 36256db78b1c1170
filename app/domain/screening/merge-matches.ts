import { coversEntity, type Allowance } from './cases/case.ts';
import type { Finding } from './engine/screen-party.ts';
import type { Decision, DecisionRecord, Match, Screening } from './screening.ts';
import type { SupplierForScreening } from './supplier-inputs.ts';

/** A screening with the supplier it is of. */
export type Screened = { supplier: SupplierForScreening; identityHash: string; screening: Screening };

/** What is on record before the merge. */
export type OnRecord = {
  /** All matches of the suppliers. */
  known: readonly Match[];
  /** Decisions on exactly the same inputs, the newest first. */
  decided: readonly DecisionRecord[];
  /** Allowances in force on the suppliers. */
  allowances: readonly Allowance[];
  /** Keys that a listed entity had before, by `entityKeyOf`. */
  formerKeys: ReadonlyMap<string, readonly string[]>;
  /** The day by which a new match is due. */
  dueAt: (strength: Match['strength'], openedAt: Date) => Date;
};

/** Whose answer a match takes over without asking anybody again. */
export type Carried = Pick<
  DecisionRecord,
  'reasons' | 'comment' | 'personId' | 'personName' | 'inputsHash' | 'at' | 'matchId'
> & {
  decision: Decision;
  /** The supplier's identity when it was decided. */
  identityHash: string;
};

/** What has to be written so that the matches say what the latest screenings saw. */
export type MatchChanges = {
  added: { match: Match; carried: Carried | null }[];
  refreshed: { match: Match; seen: Partial<Omit<Match, 'id'>>; carried: Carried | null }[];
  /** Allowances that follow their entity to another key. */
  moved: { id: string; entityKey: string; formerKeys: string[] }[];
};

/** How a listed entity is named in `formerKeys`. */
export function entityKeyOf(list: string, key: string): string {
  return `${list} ${key}`;
}

/**
 * Merges fresh findings into the matches on record: one match for a supplier and a listed entity, also where the
 * entity's key on the list has changed. A decision stays with its match. A match that nobody has decided takes over
 * the answer of an allowance on the same supplier and entity; a new one also that of another supplier record with
 * exactly the same details.
 */
export function mergeMatches(
  screened: readonly Screened[],
  record: OnRecord,
  newId: () => string,
): MatchChanges {
  const changes: MatchChanges = { added: [], refreshed: [], moved: [] };
  for (const one of screened) {
    const own = record.known.filter(({ supplierId }) => supplierId === one.supplier.id);
    const found = new Set(one.screening.findings.map(({ list, key }) => entityKeyOf(list, key)));
    for (const finding of one.screening.findings) {
      const former = [...(record.formerKeys.get(entityKeyOf(finding.list, finding.key)) ?? [])];
      const allowance = allowanceFor(record.allowances, one.supplier.id, finding, former);
      if (allowance !== undefined && allowance.entityKey !== finding.key)
        changes.moved.push(movedTo(allowance, finding.key));
      const seen = seenNow(one, finding);
      const match = matchOf(own, finding, former, found);
      if (match === undefined) {
        const carried = (allowance && carriedFrom(allowance, one)) ?? decidedBefore(record, one, finding);
        changes.added.push({ match: newMatch(newId(), one, { seen, carried, former }, record), carried });
      } else {
        const carried =
          allowance !== undefined && match.status === 'open' ? carriedFrom(allowance, one) : null;
        const answer = carried === null ? {} : answered(carried);
        changes.refreshed.push({
          match,
          seen: { ...seen, ...answer, formerKeys: formerKeysOf(match, finding.key, former) },
          carried,
        });
      }
    }
  }
  return changes;
}

/**
 * The match on record: under the entity's key, or else under one that it had before, unless an entity of that key is
 * still found beside it.
 */
function matchOf(
  own: readonly Match[],
  { list, key }: Finding,
  former: readonly string[],
  found: ReadonlySet<string>,
): Match | undefined {
  const ofList = own.filter((match) => match.list === list);
  return (
    ofList.find(({ entityKey }) => entityKey === key) ??
    ofList.find(
      ({ entityKey, formerKeys }) =>
        !found.has(entityKeyOf(list, entityKey)) && (former.includes(entityKey) || formerKeys.includes(key)),
    )
  );
}

function formerKeysOf({ entityKey, formerKeys }: Match, key: string, former: readonly string[]): string[] {
  return [...new Set([...formerKeys, ...former, entityKey])].filter((one) => one !== key).sort();
}

function allowanceFor(
  allowances: readonly Allowance[],
  supplierId: string,
  { list, key }: Finding,
  formerKeys: readonly string[],
): Allowance | undefined {
  return allowances.find(
    (one) => one.supplierId === supplierId && coversEntity(one, { list, key, formerKeys }),
  );
}

function movedTo({ id, entityKey, formerKeys }: Allowance, key: string) {
  const former = [...new Set([...formerKeys, entityKey])].filter((one) => one !== key).sort();
  return { id, entityKey: key, formerKeys: former };
}

type Seen = Pick<
  Match,
  | 'organisationId'
  | 'supplierId'
  | 'supplierName'
  | 'country'
  | 'list'
  | 'entityKey'
  | 'versionId'
  | 'screeningId'
  | 'finding'
  | 'score'
  | 'strength'
  | 'exact'
  | 'current'
  | 'partial'
  | 'lastSeenAt'
  | 'inputsHash'
  | 'identityHash'
>;

function seenNow({ supplier, identityHash, screening }: Screened, finding: Finding): Seen {
  return {
    organisationId: screening.organisationId,
    supplierId: supplier.id,
    supplierName: supplier.name,
    country: supplier.country,
    list: finding.list,
    entityKey: finding.key,
    versionId: screening.lists.find((one) => one.list === finding.list)?.versionId ?? '',
    screeningId: screening.id,
    finding,
    score: finding.score,
    strength: finding.result,
    exact: finding.exact,
    current: true,
    partial: screening.candidatesCut,
    lastSeenAt: screening.at,
    inputsHash: screening.inputsHash,
    identityHash,
  };
}

function newMatch(
  id: string,
  { screening }: Screened,
  { seen, carried, former }: { seen: Seen; carried: Carried | null; former: string[] },
  { dueAt }: OnRecord,
): Match {
  const open = { status: 'open' as const, decidedAt: null, decidedIdentity: null, decisionReasons: [] };
  return {
    id,
    ...seen,
    ...(carried === null ? open : answered(carried)),
    formerKeys: former,
    firstSeenAt: screening.at,
    news: null,
    changedAt: screening.at,
    entityChangedAt: null,
    openedAt: screening.at,
    dueAt: dueAt(seen.strength, screening.at),
    assigneeId: null,
    proposedById: null,
  };
}

/** The match keeps the identity that was decided on, so that its page can say when that is another by now. */
function answered({ decision, at, reasons, identityHash }: Carried) {
  return { status: decision, decidedAt: at, decidedIdentity: identityHash, decisionReasons: reasons };
}

function carriedFrom(allowance: Allowance, { screening }: Screened): Carried {
  const { reasons, comment, personId, personName, at, matchId, identityHash } = allowance;
  const { inputsHash } = screening;
  const answer = { decision: 'not-the-same' as const, reasons, comment, at, identityHash };
  return { ...answer, personId, personName, matchId, inputsHash };
}

/** The latest decision on the same inputs and entity; null when it was none that settles, or was taken back. */
function decidedBefore(
  { decided }: OnRecord,
  { screening, identityHash }: Screened,
  finding: Finding,
): Carried | null {
  const latest = decided.find(
    (one) =>
      one.inputsHash === screening.inputsHash && one.list === finding.list && one.entityKey === finding.key,
  );
  return latest !== undefined && isSettled(latest) ? { ...latest, identityHash } : null;
}

function isSettled(record: DecisionRecord): record is DecisionRecord & { decision: Decision } {
  return ['confirmed', 'not-the-same', 'unsure'].includes(record.decision);
}
