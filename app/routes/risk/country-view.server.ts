import { countryName } from '#app/domain/reference/countries.ts';
import type { ListedGood, SlaveryIndex } from '#app/domain/reference/fact-rows.ts';
import { type Facts, isInstalled } from '#app/domain/reference/facts.ts';
import { slugOfGood } from '#app/domain/reference/goods-names.ts';
import { countryScore, TIER_WORDS } from '#app/domain/risk/country-score.ts';
import { listingValue, listingWords } from '#app/domain/risk/weigh-goods.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { formatNumber, formatPartialDate, formatPercent, formatScore } from '#app/http/format.ts';
import { ABSENT } from './source-notes.ts';

const NO_ESTIMATE = 'No estimate';

/** What the facts say of a country, in words for its page. */
export function countryView(facts: Facts, iso3: string) {
  const score = countryScore(facts, iso3);
  const index = facts.slaveryIndex.get(iso3);
  const tier = facts.tiers.get(iso3);
  return {
    iso3,
    name: countryName(iso3),
    score: score.value === null ? null : formatScore('en', score.value, 2),
    components: score.components.map(({ name, share, shown }) => ({ name, share, shown })),
    missing: score.missing,
    tier: tier ? tierWords(tier.tier) : tierAbsent(facts),
    estimates: estimates(facts, index),
    tiedVisa: tiedVisa(facts, iso3),
    tiers: tierRows(facts, iso3),
    goods: (facts.goodsByCountry.get(iso3) ?? []).map((row) => listingView(row)),
    conventions: conventionRows(facts, iso3),
  };
}

/** A listing as pages show it, with its remark where the row is not from the 2024 edition itself. */
export function listingView(row: ListedGood) {
  const remarks: Partial<Record<ListedGood['basis'], string>> = {
    carried_2022: 'carried from the 2022 list',
    inferred: 'inferred',
    both_flags_united: 'flags of 2022 and 2024 united',
    new_2024: 'new in 2024',
  };
  return {
    iso3: row.iso3,
    country: countryName(row.iso3),
    good: row.good,
    slug: slugOfGood(row.good),
    kinds: listingWords(row),
    value: formatScore('en', listingValue(row), 2),
    remark: remarks[row.basis] ?? '',
  };
}

/** "Tier 2 watch list". */
export function tierWords(tier: keyof typeof TIER_WORDS): string {
  const words = TIER_WORDS[tier];
  return beginLine(words);
}

function tierAbsent(facts: Facts): string {
  return isInstalled(facts, 'country-tiers') ? 'Not graded' : ABSENT;
}

function estimates(facts: Facts, index: SlaveryIndex | undefined): { label: string; value: string }[] {
  const none = isInstalled(facts, 'global-slavery-index') ? NO_ESTIMATE : ABSENT;
  const number = (value: number | null | undefined, digits: number) =>
    value == null ? none : formatNumber('en', value, digits);
  const outOf100 = (value: number | null | undefined) => (value == null ? none : `${value} of 100`);
  return [
    { label: 'People in modern slavery for every 1\u202f000', value: number(index?.prevalence_per_1000, 2) },
    { label: 'People in modern slavery', value: number(index?.people, 0) },
    { label: 'Vulnerability', value: outOf100(index?.vulnerability) },
    { label: 'Vulnerability: governance', value: outOf100(index?.governance) },
    { label: 'Vulnerability: basic needs', value: outOf100(index?.basic_needs) },
    { label: 'Vulnerability: inequality', value: outOf100(index?.inequality) },
    { label: 'Vulnerability: disenfranchised groups', value: outOf100(index?.disenfranchised) },
    { label: 'Vulnerability: conflict', value: outOf100(index?.conflict) },
    { label: 'Government response', value: outOf100(index?.response) },
  ];
}

function tiedVisa(facts: Facts, iso3: string): string {
  if (!isInstalled(facts, 'tied-visa')) return ABSENT;
  const row = facts.tiedVisas.get(iso3);
  return row
    ? `${formatPercent('en', row.signal)} of the coded features; confidence ${row.confidence}`
    : 'Not coded: coded for ten destinations only';
}

function tierRows(facts: Facts, iso3: string): { year: number; tier: string }[] {
  return [...(facts.tierHistory.get(iso3) ?? [])]
    .sort((a, b) => b.year - a.year)
    .map(({ year, tier }) => ({ year, tier: tierWords(tier) }));
}

const RATIFIED: Record<string, string> = {
  yes: 'Ratified',
  no: 'Not ratified',
  unknown: 'Not known',
  denounced: 'Denounced',
};

function conventionRows(facts: Facts, iso3: string): { name: string; state: string; since: string }[] {
  const row = facts.conventions.get(iso3);
  if (!row) return [];
  const state = (value: string | null) => (value === null ? 'Not known' : (RATIFIED[value] ?? value));
  const c029 = row.c029_basis === 'last_known' ? `${state(row.c029)} when last known` : state(row.c029);
  return [
    { name: 'Forced labour (C029)', state: c029, since: sinceWhen(row.c029_date) },
    { name: 'Protocol of 2014 to it (P029)', state: state(row.p029), since: '' },
    { name: 'Abolition of forced labour (C105)', state: state(row.c105), since: sinceWhen(row.c105_date) },
    { name: 'Worst forms of child labour (C182)', state: state(row.c182), since: sinceWhen(row.c182_date) },
    { name: 'Minimum age (C138)', state: state(row.c138), since: '' },
    { name: 'Palermo Protocol', state: state(row.palermo), since: '' },
  ];
}

function sinceWhen(date: string | null): string {
  return date === null ? '' : formatPartialDate('en', date);
}
