import type { FileKind } from '#app/platform/files/file-kinds.ts';

/** A file as an organisation holds it: once, however often it is attached. */
export type EvidenceFile = {
  id: string;
  organisationId: string;
  kind: FileKind;
  /** Bytes. */
  size: number;
  /** Of the bytes as they came, hexadecimal. */
  sha256: string;
};

/** What a file is attached to: a sentence that makes a claim, or the answer to a question. */
export type AttachedTo = { kind: 'claim' | 'answer'; id: string };

/** That a file backs a sentence or an answer of a statement. */
export type Attachment = Omit<EvidenceFile, 'id'> & {
  id: string;
  statementId: string;
  fileId: string;
  /** As it was called where it came from, without folders. */
  name: string;
  to: AttachedTo;
  /** The question whose answer is backed, or holds the sentence. */
  questionId: string;
  personId: string;
  personName: string;
  at: Date;
};

/** What was said of claims, and which files were attached, when a version was put before the board. */
export type VersionEvidence = {
  notes: { claimId: string; note: string; byName: string; at: Date }[];
  files: Attachment[];
};

/** So many files may be attached to one statement. */
export const MOST_FILES = 500;

/** So many bytes may they hold together: the pack is one ZIP in its old form, which ends at 4 GiB. */
export const MOST_BYTES = 3 * 1024 ** 3;

/** Where sealed bytes belong: they open nowhere else. */
export function evidenceFilePlace({ organisationId, id }: Pick<EvidenceFile, 'organisationId' | 'id'>) {
  return `organisation/${organisationId}/statement-evidence/${id}`;
}
