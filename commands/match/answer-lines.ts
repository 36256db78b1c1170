import { countryName } from '#app/domain/reference/countries.ts';
import type { ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { readParty } from './read-party.ts';

export type AnswerOptions = { readonly top: number; readonly threshold: number };

/** Lines of a file from a given number on. */
export type Batch = { readonly file: string; readonly from: number; readonly lines: readonly string[] };

/** A line of JSON for each line asked, and the milliseconds that each took. */
export type Answered = { readonly text: string; readonly latencies: readonly number[] };

/** Looks the lines up; a line without a name has no result. @throws CannotUse for a broken line */
export function answerLines(index: ScreeningIndex, options: AnswerOptions, batch: Batch): Answered {
  const latencies: number[] = [];
  let text = '';
  batch.lines.forEach((line, at) => {
    const from = performance.now();
    text += `${answerOne(index, options, line, batch.from + at, batch.file)}\n`;
    latencies.push(performance.now() - from);
  });
  return { text, latencies };
}

function answerOne(
  index: ScreeningIndex,
  { threshold, top }: AnswerOptions,
  line: string,
  number: number,
  file: string,
): string {
  const party = readParty(line, number, `${file}, line ${number}`);
  const { findings } = screenParty(index, party, { threshold, countryName, most: top });
  const results = findings.map(({ listedName, key, score, reasons }) => ({
    name: listedName.name,
    id: key,
    score,
    reasons: reasons.map(({ says }) => says),
  }));
  return JSON.stringify({ query: party.written, results });
}
