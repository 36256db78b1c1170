import type { BandOrNone } from './bands.ts';
import type { Influence, Relation } from './influence.ts';
import { type Term, TERM_KINDS, type TermKind } from './term.ts';
import type { AwaitingListing, Weighed, WeighInput } from './weigh.ts';
import type { NamedGood } from './match-goods.ts';
import type { Workforce } from './weigh-profile.ts';

/** Names the method, so that an older assessment can be told from one made by other rules. */
export const METHOD = 'inherent-1, 1 October 2026';

/** What an assessment needs to know of a supplier. */
export type RiskSubject = Relation & {
  id: string;
  name: string;
  country: string | null;
  sites: readonly { country: string | null }[];
  sectors: readonly string[];
  goods: readonly NamedGood[];
  workforce: Workforce;
};

/** Where a supplier stands in the portfolio; it follows the register and is not part of what was assessed. */
export type Standing = {
  supplierName: string;
  /** Its country, or its first site's. */
  place: string | null;
  /** Its first trade, as a division. */
  division: string | null;
  influence: Influence;
};

/** What was assessed: everything that two assessments of one supplier can differ in. */
export type Findings = Weighed & {
  /** Exact name and country matches that wait for a person: shown beside the score, which they do not change. */
  awaiting: AwaitingListing[];
  factsEdition: string;
  method: string;
};

/** One assessment of one supplier, kept for good. */
export type Assessment = Findings &
  Standing & {
    id: string;
    organisationId: string;
    supplierId: string;
    assessedAt: Date;
    /** The score and band before this assessment, or null for the first. */
    previous: { score: number | null; band: BandOrNone; assessedAt: Date } | null;
    /** Why it differs from the one before, a sentence each. */
    changes: string[];
  };

export function toWeighInput(subject: RiskSubject): WeighInput {
  const countries = [subject.country, ...subject.sites.map(({ country }) => country)];
  return {
    countries: countries.filter((iso3) => iso3 !== null),
    sectors: subject.sectors,
    goods: subject.goods,
    workforce: subject.workforce,
  };
}

export function standingOf(subject: RiskSubject, influence: Influence): Standing {
  const site = subject.sites.find(({ country }) => country !== null)?.country ?? null;
  return {
    supplierName: subject.name,
    place: subject.country ?? site,
    division: subject.sectors[0]?.slice(0, 2) ?? null,
    influence,
  };
}

const TERM_NAMES: Record<TermKind, string> = {
  country: 'Country',
  sector: 'Sector',
  goods: 'Goods',
  profile: 'Worker profile',
};

/** What moved between two assessments, a sentence each; empty when only wording or editions differ. */
export function changesBetween(before: Findings, after: Findings): string[] {
  const moved = TERM_KINDS.flatMap((kind) => {
    const from = valueOf(before.terms, kind);
    const to = valueOf(after.terms, kind);
    return from === to ? [] : [`${TERM_NAMES[kind]} went from ${shown(from)} to ${shown(to)}.`];
  });
  if (before.floor && !after.floor) moved.push('The confirmed list match was taken back.');
  if (!before.floor && after.floor) moved.push(after.floor.because);
  if (before.awaiting.length !== after.awaiting.length)
    moved.push(
      `Exact list matches awaiting review: ${before.awaiting.length} before, ${after.awaiting.length} now.`,
    );
  if (before.factsEdition !== after.factsEdition) moved.push('The fact tables have a new edition.');
  if (before.method !== after.method) moved.push('The method has changed.');
  return moved;
}

function valueOf(terms: readonly Term[], kind: TermKind): number | null {
  return terms.find((term) => term.kind === kind)?.value ?? null;
}

function shown(value: number | null): string {
  return value === null ? 'not known' : value.toFixed(2);
}
