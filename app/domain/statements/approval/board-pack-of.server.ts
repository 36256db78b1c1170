import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { statementWithId } from '#models/statement.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { checkStatement } from '../check/check-statement.ts';
import { besideText } from '../check/beside-text.server.ts';
import { gatherFormFacts } from '../check/gather-form-facts.server.ts';
import { textOfContent } from '../check/text-of-content.ts';
import type { CheckReport } from '../check/report.ts';
import type { StatementContent } from '../content.ts';
import { standingVersionId } from '../corrections/correction.ts';
import { dayOf } from '../day-words.ts';
import type { Attachment } from '../evidence/evidence-file.ts';
import type { BackedClaim } from '../facts/claim-evidence.ts';
import { claimsOf } from '../facts/claims-of.server.ts';
import type { OpenClaim } from '../facts/open-claims.ts';
import { previousText } from '../last-year/previous-text.server.ts';
import { exportRegistry } from '../registry/export-registry.server.ts';
import type { AskedAt } from '../registry/registry-view.server.ts';
import type { SheetLine } from '../registry/sheet-lines.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { changesSince, type Said, type SectionChange } from './changes-since.ts';
import { findText, type StatementText } from './find-text.server.ts';
import { readingModel } from '../reading/reading-model.server.ts';

/** Everything that the approving body should see before it decides. */
export type BoardPack = StatementText & {
  open: OpenClaim[];
  backed: BackedClaim[];
  answerFiles: Attachment[];
  report: CheckReport;
  /** The registry's questions that are answered, or that still have something to put right. */
  registry: SheetLine[];
  /** Null where there is no statement of last year to compare with. */
  changes: SectionChange[] | null;
  /** Against the published text, where this is a correction of it; null where it is none. */
  corrects: SectionChange[] | null;
};

/**
 * The papers for the approving body on one version, or on the draft.
 *
 * @throws NotFound where the organisation has no such statement, or the statement no such version
 */
export async function boardPackOf(
  viewer: Viewer,
  which: { statementId: string; versionId: string | null },
  at: AskedAt,
): Promise<BoardPack> {
  authorise(viewer, 'export', 'statement');
  const text = await findText(viewer, which, at.now);
  const { statement, content } = text;
  const previous = await previousSections(viewer, statement, at.now);
  const { lines } = await exportRegistry(viewer, statement, at);
  const checked = textOfContent(content);
  return {
    ...text,
    ...(await claimsOf(viewer, statement.id, content, text.version?.evidence ?? null)),
    report: checkStatement({
      model: readingModel(),
      ...checked,
      form: await gatherFormFacts(viewer, statement, at.publicAddress),
      organisation: content.organisation.name,
      ...(await besideText(viewer, statement, checked.text)),
      today: dayOf(at.now),
    }),
    registry: lines.filter(({ answer, state }) => answer !== '' || state !== 'not asked'),
    changes: previous === null ? null : changesSince({ sections: previous }, content),
    corrects: await correctedSections(statement, content),
  };
}

async function correctedSections(
  { organisationId, correction }: Statement,
  content: StatementContent,
): Promise<SectionChange[] | null> {
  const published = await versionWithId(organisationId, correction?.of.versionId ?? '');
  return published && changesSince(published.content, content);
}

/** Last year's statement in the version that counts, as its draft stood, or as it was read from a file. */
async function previousSections(
  viewer: Viewer,
  statement: Statement,
  now: Date,
): Promise<Said['sections'] | null> {
  const { organisationId, previousId } = statement;
  const previous = previousId === null ? null : await statementWithId(organisationId, previousId);
  if (previous === null) {
    const read = await previousText(viewer, statement);
    return read && read.sections.map(({ key, text }) => ({ key, answers: [{ text, onlyFor: [] }] }));
  }
  const version = await versionWithId(organisationId, standingVersionId(previous) ?? '');
  return (version?.content ?? (await composeContent(viewer, previous, now))).sections;
}
