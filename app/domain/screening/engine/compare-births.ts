import { EVIDENCE, type Reason } from './evidence.ts';

type Birth = {
  readonly written: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

/** Years apart that are put down to a date given from memory. */
const YEARS_OF_DOUBT = 2;

/**
 * Holds dates of birth (or of building) against each other: the pair that agrees best counts. Null when either side
 * has none that can be read.
 */
export function birthReason(ours: readonly string[], theirs: readonly string[]): Reason | null {
  let best: Reason | null = null;
  for (const one of ours.map(read)) {
    for (const other of theirs.map(read)) {
      if (one === null || other === null) continue;
      const reason = compare(one, other);
      if (
        best === null ||
        reason.weight > best.weight ||
        (reason.weight === best.weight && reason.says < best.says)
      )
        best = reason;
    }
  }
  return best;
}

function read(written: string): Birth | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(written.trim()) ?? [];
  if (year === undefined) return null;
  return { written: written.trim(), year: Number(year), month: Number(month ?? 0), day: Number(day ?? 0) };
}

function compare(a: Birth, b: Birth): Reason {
  const full = a.day > 0 && b.day > 0;
  if (a.year === b.year) {
    if (full && a.month === b.month && a.day === b.day)
      return about('birth-same', EVIDENCE.sameBirth, `Both give ${a.written} as date of birth.`);
    if (full && a.month === b.day && a.day === b.month)
      return about(
        'birth-alike',
        EVIDENCE.swappedBirth,
        `The dates of birth, ${both(a, b)}, differ only by day and month changing places.`,
      );
    if (full || (a.month > 0 && b.month > 0 && a.month !== b.month))
      return about(
        'birth-different',
        EVIDENCE.otherBirthDay,
        `The dates of birth differ within the year: ${both(a, b)}.`,
      );
    return about('birth-alike', EVIDENCE.sameBirthYear, `Both were born in ${a.year}.`);
  }
  if (Math.abs(a.year - b.year) <= YEARS_OF_DOUBT)
    return about(
      'birth-different',
      EVIDENCE.nearBirthYear,
      `The years of birth are close but differ: ${both(a, b)}.`,
    );
  return about('birth-different', EVIDENCE.differentBirth, `The dates of birth differ: ${both(a, b)}.`);
}

/** Both dates, the supplier’s first. */
function both(a: Birth, b: Birth): string {
  return `${a.written} and ${b.written}`;
}

function about(kind: Reason['kind'], weight: number, says: string): Reason {
  return { kind, side: weight > 0 ? 'for' : 'against', weight, says };
}
