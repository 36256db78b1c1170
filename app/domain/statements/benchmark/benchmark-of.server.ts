import type { Viewer } from '#app/domain/access/viewer.ts';
import { SECTION_TITLES } from '../area.ts';
import { checkDraft } from '../check/check-draft.server.ts';
import { checkStatement } from '../check/check-statement.ts';
import type { PublicAddress } from '../check/gather-form-facts.server.ts';
import type { CheckReport } from '../check/report.ts';
import { dayOf } from '../day-words.ts';
import { previousText } from '../last-year/previous-text.server.ts';
import { readingModel } from '../reading/reading-model.server.ts';
import type { Statement } from '../statement.ts';
import { standingOf, type Standing } from './movement.ts';
import { readSchemes, type SchemeReadings } from './schemes.ts';

/** Where a statement stands, and against what. */
export type Benchmark = {
  statement: Statement;
  organisation: string;
  answers: number;
  /** What it was compared with, in words; null where there is no earlier text. */
  against: string | null;
  standing: Standing;
  schemes: SchemeReadings;
};

/**
 * Holds a statement against the areas, the quality signals and two published schemes, and against the statement before it:
 * its answers as they were written, or the text read from last year's file.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function benchmarkOf(
  viewer: Viewer,
  statementId: string,
  at: { now: Date; publicAddress: PublicAddress },
): Promise<Benchmark> {
  const { statement, organisation, report, answers } = await checkDraft(viewer, statementId, at);
  const before = await earlierText(viewer, statement);
  const standing = standingOf(report, before === null ? null : read(before.text, organisation, at.now));
  const schemes = readSchemes(report, readingModel());
  return { statement, organisation, answers, against: before?.name ?? null, standing, schemes };
}

function read(text: string, organisation: string, now: Date): CheckReport {
  return checkStatement({ text, organisation, today: dayOf(now), model: readingModel() });
}

/** Last year's text with the headings of its sections, as it was written: its numbers are not brought up to this year's. */
async function earlierText(
  viewer: Viewer,
  statement: Statement,
): Promise<{ name: string; text: string } | null> {
  const previous = await previousText(viewer, statement);
  if (previous === null) return null;
  const { from, title, sections } = previous;
  return {
    name: from === 'file' ? `last year’s text, read from ${title}` : `the statement for the ${title}`,
    text: sections.map(({ key, text }) => `${SECTION_TITLES[key]}\n\n${text}`).join('\n\n'),
  };
}
