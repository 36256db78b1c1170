import type { StatementEvidence } from '#app/domain/statements/evidence/evidence-of-statement.server.ts';
import { formatBytes } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { fileRow } from './file-row.ts';

export type EvidenceView = ReturnType<typeof evidenceView>;

/** The files behind a statement, in words for their page. */
export function evidenceView({ statement, open, backed, files, answers }: StatementEvidence) {
  const contents = new Map(files.map(({ file }) => [file.sha256, file.size]));
  const bytes = [...contents.values()].reduce((sum, size) => sum + size, 0);
  return {
    open,
    backed,
    contents: contents.size,
    size: formatBytes('en', bytes),
    files: files.map(({ file, backs }) => ({
      ...fileRow(file),
      backs,
      isAnswer: file.to.kind === 'answer',
      place:
        file.to.kind === 'answer'
          ? paths.statementQuestion(statement.id, file.questionId)
          : `${paths.statementFacts(statement.id)}#claims`,
    })),
    answers: answers.map(({ questionId, ask }) => ({ value: questionId, label: ask })),
  };
}
