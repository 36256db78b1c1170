import type { Term } from './term.ts';

/** Who works there, as far as it is known; null is "not known". */
export type Workforce = {
  lowSkilled: boolean | null;
  migrant: boolean | null;
  agency: boolean | null;
  seasonal: boolean | null;
  pieceRate: boolean | null;
  homework: boolean | null;
  recruitmentFees: 'paid' | 'not-paid' | 'unknown' | null;
};

export type ProfileFlag = Exclude<keyof Workforce, 'recruitmentFees'>;

/** What each feature of the workforce adds. With fees paid by workers they add up to 1. */
export const PROFILE_WEIGHTS: Record<ProfileFlag, { weight: number; words: string }> = {
  migrant: { weight: 0.2, words: 'migrant workers' },
  lowSkilled: { weight: 0.15, words: 'low-skilled work' },
  agency: { weight: 0.15, words: 'agency workers' },
  homework: { weight: 0.15, words: 'home working' },
  seasonal: { weight: 0.1, words: 'seasonal work' },
  pieceRate: { weight: 0.1, words: 'piece rates' },
};
/** Fees that nobody could rule out weigh nearly as much as fees that were paid. */
export const FEE_WEIGHTS = { paid: 0.15, unknown: 0.1, 'not-paid': 0 } as const;
const FEE_WORDS = {
  paid: 'recruitment fees paid by workers',
  unknown: 'recruitment fees not ruled out',
  'not-paid': '',
};

export const PROFILE_FLAGS: readonly ProfileFlag[] = [
  'migrant',
  'lowSkilled',
  'agency',
  'homework',
  'seasonal',
  'pieceRate',
];

export const NO_WORKFORCE: Workforce = {
  lowSkilled: null,
  migrant: null,
  agency: null,
  seasonal: null,
  pieceRate: null,
  homework: null,
  recruitmentFees: null,
};

/** The worker-profile term, 0 to 1: the sum of what is known. An unknown feature adds nothing and is named as missing. */
export function weighProfile(workforce: Workforce): Term {
  const known = PROFILE_FLAGS.filter((flag) => workforce[flag] !== null);
  const fees = workforce.recruitmentFees;
  const unknown = PROFILE_FLAGS.length + 1 - known.length - (fees === null ? 0 : 1);
  if (known.length === 0 && fees === null) {
    return {
      kind: 'profile',
      value: null,
      because: 'Nothing is recorded about the workforce.',
      sources: [],
      missing:
        'Add who works there: migrant, agency, seasonal, low-skilled, piece-rate or home workers, and recruitment fees.',
    };
  }
  const present = known.filter((flag) => workforce[flag]);
  const words = present.map((flag) => PROFILE_WEIGHTS[flag].words);
  if (fees !== null && FEE_WEIGHTS[fees] > 0) words.push(FEE_WORDS[fees]);
  return {
    kind: 'profile',
    value: profileValue(workforce),
    because:
      words.length > 0 ? `Recorded: ${words.join(', ')}.` : 'None of the recorded features raises the risk.',
    sources: [],
    missing: unknown === 0 ? null : `${unknown} of 7 features of the workforce are not known.`,
  };
}

/** The sum of the weights of what is known to be so, from 0 to 1. */
export function profileValue(workforce: Workforce): number {
  const flags = PROFILE_FLAGS.reduce(
    (sum, flag) => sum + (workforce[flag] === true ? PROFILE_WEIGHTS[flag].weight : 0),
    0,
  );
  const fees = workforce.recruitmentFees === null ? 0 : FEE_WEIGHTS[workforce.recruitmentFees];
  return Math.min(1, Math.round((flags + fees) * 100) / 100);
}
