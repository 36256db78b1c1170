import type { Viewer } from '#app/domain/access/viewer.ts';
import { earlierTextOf } from '#models/earlier-text.server.ts';
import { statementWithId } from '#models/statement.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { checkDraft } from '../check/check-draft.server.ts';
import { checkStatement } from '../check/check-statement.ts';
import type { PublicAddress } from '../check/gather-form-facts.server.ts';
import type { CheckReport } from '../check/report.ts';
import { textOfContent } from '../check/text-of-content.ts';
import { dayOf } from '../day-words.ts';
import { readingModel } from '../reading/reading-model.server.ts';
import type { Statement } from '../statement.ts';
import { periodName } from '../statement-title.ts';
import { composeContent } from '../writing/compose-content.server.ts';
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
 * its published version, its draft, or the text read from last year's file.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function benchmarkOf(
  viewer: Viewer,
  statementId: string,
  at: { now: Date; publicAddress: PublicAddress },
): Promise<Benchmark> {
  const { statement, organisation, report, answers } = await checkDraft(viewer, statementId, at);
  const before = await earlierText(viewer, statement, at.now);
  const standing = standingOf(report, before === null ? null : read(before.text, organisation, at.now));
  const schemes = readSchemes(report, readingModel());
  return { statement, organisation, answers, against: before?.name ?? null, standing, schemes };
}

function read(text: string, organisation: string, now: Date): CheckReport {
  return checkStatement({ text, organisation, today: dayOf(now), model: readingModel() });
}

async function earlierText(
  viewer: Viewer,
  { id, organisationId, previousId }: Statement,
  now: Date,
): Promise<{ name: string; text: string } | null> {
  const previous = previousId === null ? null : await statementWithId(organisationId, previousId);
  if (previous !== null) {
    const version = await versionWithId(organisationId, previous.currentVersionId ?? '');
    const content = version?.content ?? (await composeContent(viewer, previous, now));
    return {
      name: `the statement for the ${periodName(previous.period)}`,
      text: textOfContent(content).text,
    };
  }
  const imported = await earlierTextOf(organisationId, id);
  if (imported === null || imported.state !== 'kept') return null;
  const text = imported.pieces.map((piece) => piece.text).join('\n\n');
  return { name: `last year’s text, read from ${imported.from}`, text };
}
