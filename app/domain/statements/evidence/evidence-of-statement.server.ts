import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachmentsOf } from '#models/evidence-attachment.server.ts';
import { findText } from '../approval/find-text.server.ts';
import type { ContentAnswer } from '../content.ts';
import { claimsOf } from '../facts/claims-of.server.ts';
import type { Statement } from '../statement.ts';
import type { Attachment } from './evidence-file.ts';

/** A file with what it backs. */
type FileInPlace = {
  file: Attachment;
  /** The sentence, or the question of the answer; null where the sentence has changed or gone. */
  backs: string | null;
};

export type StatementEvidence = {
  statement: Statement;
  open: number;
  backed: number;
  files: FileInPlace[];
  /** The questions that the text answers, to which files can be attached. */
  answers: Pick<ContentAnswer, 'questionId' | 'ask'>[];
};

/**
 * The files behind a statement and what they back: those of the version that counts, or of the draft.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function evidenceOfStatement(
  viewer: Viewer,
  statementId: string,
  now: Date,
): Promise<StatementEvidence> {
  const { statement, content, version } = await findText(viewer, { statementId, versionId: null }, now);
  const frozen = version?.evidence ?? null;
  const { open, backed } = await claimsOf(viewer, statement.id, content, frozen);
  const files = frozen?.files ?? (await attachmentsOf(viewer.organisationId, statement.id));
  const answers = content.sections.flatMap((section) => section.answers);
  const sentences = new Map(backed.map(({ id, sentence }) => [id, sentence]));
  const asks = new Map(answers.map(({ questionId, ask }) => [questionId, ask]));
  return {
    statement,
    open: open.length,
    backed: backed.length,
    files: files.map((file) => ({
      file,
      backs: (file.to.kind === 'claim' ? sentences : asks).get(file.to.id) ?? null,
    })),
    answers: answers.map(({ questionId, ask }) => ({ questionId, ask })),
  };
}
