import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import { formatBytes, formatDateTime } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { kindWords } from '#app/platform/files/file-kinds.ts';

export type FileRow = ReturnType<typeof fileRow>;

/** A file of a statement as pages show it. */
export function fileRow({
  id,
  statementId,
  name,
  kind,
  size,
  sha256,
  personName,
  at,
}: Pick<Attachment, 'id' | 'statementId' | 'name' | 'kind' | 'size' | 'sha256' | 'personName' | 'at'>) {
  return {
    id,
    name,
    href: paths.evidenceFile(statementId, id),
    about: `${kindWords(kind)}, ${formatBytes('en', size)}`,
    who: personName,
    when: formatDateTime('en', at),
    sha256,
  };
}
