import { FileField } from '#app/components/forms/file-field.tsx';
import { EVIDENCE_ENDINGS, TAKEN } from '#app/platform/files/file-kinds.ts';
import { MOST_AT_ONCE } from './limits.ts';

/** The field for files of evidence. Its form needs `upload`. */
export function EvidenceFileField({ optional = false }: { optional?: boolean }) {
  return (
    <FileField
      name="file"
      label="Files"
      accept={EVIDENCE_ENDINGS}
      multiple
      optional={optional}
      hint={`${TAKEN}, each at most 10 MB, up to ${MOST_AT_ONCE} at once. They are kept sealed; their hashes go into the ledger.`}
    />
  );
}
