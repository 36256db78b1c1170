import { bandOf, type Band } from './bands.ts';
import { type CountryScore, prevalenceShare } from './country-score.ts';
import type { WeighedCountry } from './weigh-country.ts';
import type { GoodsQuestion } from './weigh-goods.ts';
import {
  FEE_WEIGHTS,
  PROFILE_FLAGS,
  PROFILE_WEIGHTS,
  profileValue,
  type Workforce,
} from './weigh-profile.ts';
import { TERM_MAXIMUM, type Term } from './term.ts';

/** Where 90 of 100 draws fall, and the bands at both ends. */
export type BandInterval = { low: number; high: number; lowBand: Band; highBand: Band };

const DRAWS = 1_000;

export type IntervalInput = {
  country: WeighedCountry;
  sector: Term;
  goods: Term;
  questions: GoodsQuestion[];
  workforce: Workforce;
};

/** How far the country's weights, its prevalence estimate and the sector's band are moved in a draw. */
const WEIGHT_FROM = 0.5;
const WEIGHT_TO = 1.5;
const PREVALENCE_SPREAD = 0.25;
const SECTOR_SPREAD = 0.5;

/** Hundredths of a point: the ends are read from counts, so that nothing needs to be sorted. */
const STEPS = 1_000;

/**
 * How sure the band is: 1,000 draws in which the weights of the country's components, the prevalence estimate and the
 * sector's band move a little, and what is not known takes any of its possible values. Every supplier meets the same
 * 1,000 draws (common random numbers), so that two suppliers that differ in one fact differ by that fact alone. Null
 * without a country score or a sector band.
 *
 * @param inherent the score itself: what is missing can only add to it, so it belongs inside
 */
export function bandInterval(input: IntervalInput, inherent: number | null): BandInterval | null {
  const { country, sector } = input;
  if (country.score === null || sector.value === null || inherent === null) return null;
  const fromCountry = countryDraws(country.score);
  const profile = profileValue(input.workforce);
  const open = openFeatures(input.workforce);
  const counts = new Uint16Array(STEPS + 1);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const ofCountry = Math.min(TERM_MAXIMUM.country, (fromCountry[draw] ?? 1) + country.addition);
    const drawn =
      ofCountry + drawSector(sector.value, draw) + drawGoods(input, draw) + drawProfile(profile, open, draw);
    const step = Math.round(Math.min(10, drawn) * (STEPS / 10));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const low = Math.min(quantile(counts, DRAWS * 0.05), Math.floor(inherent * 100) / 100);
  const high = quantile(counts, DRAWS * 0.95);
  return { low, high, lowBand: bandOf(low), highBand: bandOf(high) };
}

/** The score that so many draws reach at most. */
function quantile(counts: Uint16Array, draws: number): number {
  let seen = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    seen += counts[step] ?? 0;
    if (seen >= draws) return step / (STEPS / 10);
  }
  return 10;
}

const drawnCountries = new WeakMap<CountryScore, Float64Array>();

function countryDraws(score: CountryScore): Float64Array {
  const known = drawnCountries.get(score);
  if (known) return known;
  const values = Float64Array.from({ length: DRAWS }, (_, draw) => drawCountry(score, draw));
  drawnCountries.set(score, values);
  return values;
}

function drawCountry({ components }: CountryScore, draw: number): number {
  let weights = 0;
  let sum = 0;
  components.forEach(({ name, share }, index) => {
    const weight = WEIGHT_FROM + (WEIGHT_TO - WEIGHT_FROM) * random(index, draw);
    weights += weight;
    sum += weight * (name === 'prevalence' ? movedPrevalence(share, draw) : share);
  });
  return 1 + (5 * sum) / weights;
}

/** The share is logarithmic in the estimate, so the estimate is moved by a factor and the share taken again. */
function movedPrevalence(share: number, draw: number): number {
  const estimate = Math.exp(share * Math.log(31)) - 1;
  const normal = Math.sqrt(-2 * Math.log(1 - random(3, draw))) * Math.cos(2 * Math.PI * random(4, draw));
  return prevalenceShare(estimate * Math.exp(PREVALENCE_SPREAD * normal));
}

function drawSector(band: number, draw: number): number {
  return Math.min(4, Math.max(1, band + SECTOR_SPREAD * (2 * random(5, draw) - 1)));
}

function drawGoods({ goods, questions }: IntervalInput, draw: number): number {
  if (goods.value !== null) return goods.value;
  if (questions.length === 0) return TERM_MAXIMUM.goods * random(6, draw);
  return questions[Math.floor(random(6, draw) * (questions.length + 1))]?.value ?? 0;
}

const FIRST_FLAG_STREAM = 7;

type OpenFeature = { stream: number; weight: number };

/** The features of the workforce that are not known: in a draw each is so or not, as a coin falls. */
function openFeatures(workforce: Workforce): OpenFeature[] {
  const features = PROFILE_FLAGS.map((flag, index) => ({
    stream: FIRST_FLAG_STREAM + index,
    weight: workforce[flag] === null ? PROFILE_WEIGHTS[flag].weight : 0,
  }));
  const fees = workforce.recruitmentFees === null ? FEE_WEIGHTS.paid : 0;
  features.push({ stream: FIRST_FLAG_STREAM + PROFILE_FLAGS.length, weight: fees });
  return features.filter(({ weight }) => weight > 0);
}

function drawProfile(known: number, open: readonly OpenFeature[], draw: number): number {
  let value = known;
  for (const { stream, weight } of open) if (random(stream, draw) < 0.5) value += weight;
  return Math.min(TERM_MAXIMUM.profile, value);
}

const STREAMS = FIRST_FLAG_STREAM + 7;
const SEED = 20261001;
const table = randomTable(STREAMS * DRAWS, SEED);

/** The number in [0, 1) of one quantity in one draw, always the same. */
function random(stream: number, draw: number): number {
  return table[stream * DRAWS + draw] ?? 0;
}

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
function randomTable(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  });
}
