import type { Mark } from './law.ts';
import { amountWords, reaches, type Threshold, thresholdWords } from './thresholds.ts';

export type Standing = 'met' | 'not-met' | 'unknown';

/** One test of one law, with what came of it. */
export type ScopeTest = {
  /** Stable within its law. */
  key: string;
  standing: Standing;
  /** Why, in a sentence. */
  says: string;
  source: string;
  mark: Mark;
  /** What would have to be known, said as what to tell; null where nothing is missing. */
  tell: string | null;
};

type Basis = Pick<ScopeTest, 'key' | 'source' | 'mark'>;

/** A test of something that is so or not. */
export function yesNoTest(
  basis: Basis,
  answer: 'yes' | 'no' | null,
  words: { yes: string; no: string; tell: string },
): ScopeTest {
  if (answer === null)
    return { ...basis, standing: 'unknown', says: `Not known: ${words.tell}.`, tell: words.tell };
  return {
    ...basis,
    standing: answer === 'yes' ? 'met' : 'not-met',
    says: answer === 'yes' ? words.yes : words.no,
    tell: null,
  };
}

/** A test of a figure against a threshold. */
export function figureTest(key: string, threshold: Threshold, value: number | null): ScopeTest {
  const { what, source, mark, unit } = threshold;
  const reached = reaches(threshold, value);
  const basis = { key, source, mark };
  if (value === null || reached === null) {
    const tell = lowerFirst(what);
    return {
      ...basis,
      standing: 'unknown',
      says: `${what}: not known. The law counts ${thresholdWords(threshold)}.`,
      tell,
    };
  }
  const note = threshold.note && value === threshold.amount ? ` ${threshold.note}` : '';
  return {
    ...basis,
    standing: reached ? 'met' : 'not-met',
    says: `${what}: ${amountWords(value, unit)}. The law counts ${thresholdWords(threshold)}.${note}`,
    tell: null,
  };
}

/** Met when all are, not met as soon as one is not. */
export function allOf(standings: readonly Standing[]): Standing {
  if (standings.includes('not-met')) return 'not-met';
  return standings.includes('unknown') ? 'unknown' : 'met';
}

/** Met as soon as so many are, not met when so many can no longer be. */
export function atLeast(count: number, standings: readonly Standing[]): Standing {
  const met = standings.filter((standing) => standing === 'met').length;
  const possible = standings.filter((standing) => standing !== 'not-met').length;
  if (met >= count) return 'met';
  return possible >= count ? 'unknown' : 'not-met';
}

export function anyOf(standings: readonly Standing[]): Standing {
  return atLeast(1, standings);
}

/** A phrase as it stands inside a sentence; a law's abbreviation keeps its letters. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
