import type { Fact, FactSource } from './fact.ts';
import { writeCount, writeShare } from '#app/domain/wording/written.ts';

type About = { key: string; label: string; link?: string; source?: FactSource };

/** A number that the record holds. */
export function countFact(about: About, value: number): Fact {
  return recorded(about, writeCount(value), value);
}

/** A part of a whole, as a percentage; not recorded where there is no whole. The value is in per cent. */
export function shareFact(about: About, part: number, whole: number): Fact {
  const written = writeShare(part, whole);
  return written === null ? notRecorded(about) : recorded(about, written, (part / whole) * 100);
}

/** Words that the record gives: names of countries, an edition. Not recorded where there are none. */
export function wordsFact(about: About, written: string): Fact {
  return written === '' ? notRecorded(about) : recorded(about, written, null);
}

/** Something of which Daylight holds nothing. That is not zero. */
export function notRecorded({ key, label, link }: About): Fact {
  return { key, label, state: 'not-recorded', written: '', value: null, link: link ?? null, source: null };
}

function recorded({ key, label, link, source }: About, written: string, value: number | null): Fact {
  return { key, label, state: 'recorded', written, value, link: link ?? null, source: source ?? null };
}
