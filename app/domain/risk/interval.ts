import { bandOf, type Band } from './bands.ts';
import { prevalenceShare } from './country-score.ts';
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

export const DRAWS = 1_000;

/** How far the country's weights, its prevalence estimate and the sector's band are moved in a draw. */
const WEIGHT_FROM = 0.5;
const WEIGHT_TO = 1.5;
const PREVALENCE_SPREAD = 0.25;
const SECTOR_SPREAD = 0.5;

export type IntervalInput = {
  country: WeighedCountry;
  sector: Term;
  goods: Term;
  questions: GoodsQuestion[];
  workforce: Workforce;
};

/**
 * How sure the band is: 1,000 draws in which the weights of the country's components, the prevalence estimate and the
 * sector's band move a little, and what is not known takes any of its possible values. The same seed gives the same
 * interval. Null without a country score or a sector band.
 */
export function bandInterval(input: IntervalInput, seed: string, draws = DRAWS): BandInterval | null {
  if (input.country.score === null || input.sector.value === null) return null;
  const random = seededRandom(seed);
  const scores = new Float64Array(draws);
  for (let index = 0; index < draws; index += 1) scores[index] = drawScore(input, random);
  scores.sort();
  const low = scores[Math.floor(draws * 0.05)] ?? 0;
  const high = scores[Math.ceil(draws * 0.95) - 1] ?? 10;
  const shown = { low: Math.round(low * 100) / 100, high: Math.round(high * 100) / 100 };
  return { ...shown, lowBand: bandOf(shown.low), highBand: bandOf(shown.high) };
}

function drawScore(input: IntervalInput, random: () => number): number {
  return Math.min(
    10,
    drawCountry(input.country, random) +
      drawSector(input.sector.value ?? 1, random) +
      drawGoods(input, random) +
      drawProfile(input.workforce, random),
  );
}

function drawCountry({ score, addition }: WeighedCountry, random: () => number): number {
  let weights = 0;
  let sum = 0;
  for (const { name, share } of score?.components ?? []) {
    const weight = WEIGHT_FROM + (WEIGHT_TO - WEIGHT_FROM) * random();
    weights += weight;
    sum += weight * (name === 'prevalence' ? movedPrevalence(share, random) : share);
  }
  return Math.min(TERM_MAXIMUM.country, 1 + (5 * sum) / weights + addition);
}

/** The share is logarithmic in the estimate, so the estimate is moved by a factor and the share taken again. */
function movedPrevalence(share: number, random: () => number): number {
  const estimate = Math.exp(share * Math.log(31)) - 1;
  return prevalenceShare(estimate * Math.exp(PREVALENCE_SPREAD * normal(random)));
}

function drawSector(band: number, random: () => number): number {
  return Math.min(4, Math.max(1, band + SECTOR_SPREAD * (2 * random() - 1)));
}

function drawGoods({ goods, questions }: IntervalInput, random: () => number): number {
  if (goods.value !== null) return goods.value;
  if (questions.length === 0) return TERM_MAXIMUM.goods * random();
  return questions[Math.floor(random() * (questions.length + 1))]?.value ?? 0;
}

function drawProfile(workforce: Workforce, random: () => number): number {
  let value = profileValue(workforce);
  for (const flag of PROFILE_FLAGS) {
    if (workforce[flag] === null && random() < 0.5) value += PROFILE_WEIGHTS[flag].weight;
  }
  if (workforce.recruitmentFees === null && random() < 0.5) value += FEE_WEIGHTS.paid;
  return Math.min(TERM_MAXIMUM.profile, value);
}

/** A normal draw (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Numbers in [0, 1) that follow from the seed alone: FNV-1a of the text, then mulberry32. */
export function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
