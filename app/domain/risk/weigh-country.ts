import { countryName } from '#app/domain/reference/countries.ts';
import { type Facts, isInstalled } from '#app/domain/reference/facts.ts';
import { type CountryScore, countryScore, TIED_VISA_ADDITION, TIED_VISA_THRESHOLD } from './country-score.ts';
import { sourcesOf, type Term, TERM_MAXIMUM } from './term.ts';

/** A weighed country term, with what the interval needs: the score behind it and what tied visas add. */
export type WeighedCountry = { term: Term; score: CountryScore | null; addition: number };

/**
 * The country term: the highest among the countries where the supplier is or has a site, since risk lies where people
 * work. Migrant workers in a destination with tied visas add half a point; the term never passes 6.
 */
export function weighCountry(
  facts: Facts,
  countries: readonly string[],
  migrants: boolean | null,
): WeighedCountry {
  if (countries.length === 0) return { term: withoutCountry(facts), score: null, addition: 0 };
  const weighed = [...new Set(countries)]
    .sort()
    .map((iso3) => ({ score: countryScore(facts, iso3), addition: additionFor(facts, iso3, migrants) }));
  const best = weighed
    .filter(({ score }) => score.value !== null)
    .reduce<(typeof weighed)[number] | null>(
      (top, one) => (top === null || valueOf(one) > valueOf(top) ? one : top),
      null,
    );
  if (best === null)
    return {
      term: notScored(
        facts,
        weighed.map(({ score }) => score),
      ),
      score: null,
      addition: 0,
    };
  return { term: scored(facts, best, weighed.length), ...best };
}

function valueOf({ score, addition }: { score: CountryScore; addition: number }): number {
  return Math.min(TERM_MAXIMUM.country, (score.value ?? 0) + addition);
}

function additionFor(facts: Facts, iso3: string, migrants: boolean | null): number {
  const signal = facts.tiedVisas.get(iso3)?.signal ?? 0;
  return migrants === true && signal >= TIED_VISA_THRESHOLD ? TIED_VISA_ADDITION : 0;
}

function scored(facts: Facts, best: { score: CountryScore; addition: number }, of: number): Term {
  const { score, addition } = best;
  const among = of > 1 ? `, the highest of ${of} countries where it is or has sites` : '';
  const gaps = score.missing.length > 0 ? ` Not known: ${score.missing.join(', ')}.` : '';
  const tied =
    addition > 0 ? ' Half a point more: migrant workers on visas that tie them to one employer.' : '';
  const uses = (name: 'tier' | 'gsi') =>
    score.components.some((component) => (component.name === 'tier') === (name === 'tier'));
  return {
    kind: 'country',
    value: valueOf(best),
    because: `${countryName(score.iso3)}${among}: ${score.components.map(({ shown }) => shown).join('; ')}.${gaps}${tied}`,
    sources: [
      ...(uses('gsi') ? sourcesOf(facts, 'global-slavery-index') : []),
      ...(uses('tier') ? sourcesOf(facts, 'country-tiers') : []),
      ...(addition > 0 ? sourcesOf(facts, 'tied-visa') : []),
    ],
    missing: null,
  };
}

function withoutCountry(facts: Facts): Term {
  return {
    kind: 'country',
    value: null,
    because: 'No country is recorded for this supplier or its sites.',
    sources: sourcesOf(facts, 'country-tiers'),
    missing: 'Add the country where its people work.',
  };
}

function notScored(facts: Facts, scores: CountryScore[]): Term {
  const names = scores.map(({ iso3 }) => countryName(iso3)).join(', ');
  const absent = isInstalled(facts, 'global-slavery-index')
    ? ''
    : ' The Global Slavery Index is not in this installation.';
  return {
    kind: 'country',
    value: null,
    because: `${names}: fewer than two of the three country figures are known, so there is no country score.${absent}`,
    sources: sourcesOf(facts, 'global-slavery-index', 'country-tiers'),
    missing: isInstalled(facts, 'global-slavery-index')
      ? 'No published estimate covers this country. Add the country of each site if people work elsewhere.'
      : 'Install the Global Slavery Index table, or judge this country by hand.',
  };
}
