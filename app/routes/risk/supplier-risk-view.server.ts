import type { Facts } from '#app/domain/reference/facts.ts';
import { slugOfGood } from '#app/domain/reference/goods-names.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import type { Assessment } from '#app/domain/risk/assessment.ts';
import { BAND_LABELS } from '#app/domain/risk/bands.ts';
import { INFLUENCE_LABELS, influenceLevel } from '#app/domain/risk/influence.ts';
import { type Term, TERM_MAXIMUM, type TermKind } from '#app/domain/risk/term.ts';
import { formatDate, formatPartialDate, formatPercent, formatScore } from '#app/http/format.ts';
import { termNotes } from './source-notes.ts';

const TERM_TITLES: Record<TermKind, string> = {
  country: 'Country',
  sector: 'Sector',
  goods: 'Goods',
  profile: 'Worker profile',
};
const QUESTIONS_SHOWN = 12;

/** An assessment in words for its page. */
export function supplierRiskView(facts: Facts, one: Assessment) {
  return {
    supplierId: one.supplierId,
    name: one.supplierName,
    band: one.band,
    score: one.score === null ? null : formatScore('en', one.score),
    inherent: one.inherent === null ? 'Not scored' : `${formatScore('en', one.inherent)} of 10`,
    confidence: formatPercent('en', one.confidence),
    known: one.terms.filter(({ value }) => value !== null).length,
    influence: INFLUENCE_LABELS[influenceLevel(one.influence.value)],
    influenceBecause: one.influence.because,
    assessedAt: formatDate('en', one.assessedAt),
    range: rangeWords(one),
    floor: one.floor === null ? null : { ...one.floor, date: formatPartialDate('en', one.floor.date) },
    awaiting: one.awaiting.map((listing) => ({ ...listing, date: formatPartialDate('en', listing.date) })),
    terms: one.terms.map((term) => termView(facts, term)),
    toAdd: one.terms.flatMap(({ kind, missing }) =>
      missing === null ? [] : [{ kind, title: TERM_TITLES[kind], missing }],
    ),
    questions: one.questions.slice(0, QUESTIONS_SHOWN).map(({ good, iso3, value }) => ({
      key: `${iso3}-${good}`,
      slug: slugOfGood(good),
      text: `${good} from ${countryName(iso3)}`,
      value: formatScore('en', value, 2),
    })),
    method: one.method,
    factsEdition: one.factsEdition,
    moved: movedWords(one),
  };
}

function termView(facts: Facts, { kind, value, because, sources }: Term) {
  return {
    kind,
    title: TERM_TITLES[kind],
    value,
    max: TERM_MAXIMUM[kind],
    shown: value === null ? 'Not known' : `${formatScore('en', value, 2)} of ${TERM_MAXIMUM[kind]}`,
    because,
    notes: termNotes(facts, sources),
  };
}

function rangeWords({ interval, possible, inherent }: Assessment): string {
  const within = `${formatScore('en', possible.low)} and ${formatScore('en', possible.high)}`;
  if (interval === null || inherent === null)
    return `Once everything is known the score lies between ${within}.`;
  const { low, high, lowBand, highBand } = interval;
  const bands =
    lowBand === highBand
      ? BAND_LABELS[lowBand].toLowerCase()
      : `${BAND_LABELS[lowBand].toLowerCase()} to ${BAND_LABELS[highBand].toLowerCase()}`;
  return `With the doubt in the figures and in what is missing, 90 of 100 draws fall between ${formatScore('en', low)} and ${formatScore('en', high)} (${bands}).`;
}

function movedWords({ previous, changes, score }: Assessment): string | null {
  if (previous === null) return null;
  const from = previous.score === null ? 'not scored' : formatScore('en', previous.score);
  const to = score === null ? 'not scored' : formatScore('en', score);
  const why = changes.length > 0 ? changes.join(' ') : 'Only wording or sources changed.';
  return `From ${from} to ${to}. ${why}`;
}

/** The history, newest first, with the assessment that stands now at its head. */
export function historyView(current: Assessment, earlier: readonly Assessment[]) {
  return [current, ...earlier].map((one) => ({
    key: one.id,
    title: `${BAND_LABELS[one.band]}${one.score === null ? '' : `, ${formatScore('en', one.score)} of 10`}`,
    at: one.assessedAt.toISOString(),
    when: formatDate('en', one.assessedAt),
    moved: movedWords(one) ?? 'First assessment.',
    edition: `Facts ${one.factsEdition}, method ${one.method}.`,
  }));
}
