import type { ReadSentence } from '../read-sentence.ts';
import { daysIn, monthsLater } from './days.ts';

/** The financial year that a text says it is about. */
export type PeriodInText<Read = ReadSentence> = {
  /** Null where only the year stands there. */
  from: string | null;
  to: string | null;
  /** The calendar years that it names: 2025 and 2026 for "2025/26". */
  years: readonly number[];
  evidence: readonly Read[];
};

const PERIOD =
  /\b(?:financial|fiscal|reporting|accounting|calendar)[ -]?(?:year|period)|\b(?:year|period|months) (?:ended|ending|end|to|from|commencing|between|covering)\b|\byear[- ]end\b|\bfy ?\d{2}|\bperiod \d|\b(?:statement|report) (?:for|of) (?:\w+ ){0,4}20\d\d/;
const TITLE = /\bstatement\b.{0,40}\b20\d\d\b/;

/** Reads the period out of the sentences that speak of one, those near the beginning first. Null where none does. */
export function periodInText<Read extends Pick<ReadSentence, 'folded' | 'sentence'>>({
  sentences,
}: {
  sentences: readonly Read[];
}): PeriodInText<Read> | null {
  const speaking = sentences.filter(
    ({ folded, sentence }) =>
      (PERIOD.test(folded) || (sentence.isHeading && TITLE.test(folded))) && yearsIn(folded).length > 0,
  );
  const dated = speaking.find(({ folded }) => PERIOD.test(folded) && daysIn(folded).length > 0);
  const first = dated ?? speaking[0];
  if (!first) return null;
  const { from, to } = endsOf(first.folded);
  return { from, to, years: yearsIn(first.folded), evidence: speaking.slice(0, 3) };
}

function endsOf(folded: string): { from: string | null; to: string | null } {
  const days = daysIn(folded);
  const [one, two] = days;
  if (one === undefined) return { from: null, to: null };
  if (two !== undefined && one < two && two <= monthsLater(one, 19)) return { from: one, to: two };
  const begins =
    /\b(?:commencing|beginning|starting|from)\b/.test(folded) && !/\b(?:end|ended|ending)\b/.test(folded);
  return begins ? { from: one, to: null } : { from: null, to: one };
}

/** "2026", "2025/26", "2025-2026" and "FY26", as calendar years in order; the year of an Act is none of them. */
export function yearsIn(text: string): number[] {
  const folded = text.replaceAll(/\bact,? (?:of )?20\d\d\b/g, 'act');
  const years = new Set<number>();
  for (const match of folded.matchAll(/\b(20\d\d)(?:\s?[/–-]\s?(?:20)?(\d\d))?\b/g)) {
    const first = Number(match[1]);
    years.add(first);
    const second = match[2] === undefined ? null : 2000 + Number(match[2]);
    if (second === first + 1) years.add(second);
  }
  for (const match of folded.matchAll(/\bfy ?'?(\d\d)(?:\s?[/–-]\s?(\d\d))?\b/g)) {
    years.add(2000 + Number(match[1]));
    if (match[2] !== undefined) years.add(2000 + Number(match[2]));
  }
  return [...years].sort((one, two) => one - two);
}
