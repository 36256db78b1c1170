import type { FileKind } from '#app/platform/files/file-kinds.ts';
import type { ReasonCode } from './reasons.ts';

/** What people work with on a match, beside what the screenings saw. */
export type CaseFields = {
  /** Since when it has waited: when it was first seen, or opened again. */
  openedAt: Date;
  /** The day by which it should be decided, midnight in universal time. */
  dueAt: Date | null;
  assigneeId: string | null;
  /** In the screening that saw it last, more listed names were promising than were compared. */
  partial: boolean;
  /** Who proposed to confirm it, while a second person is awaited. */
  proposedById: string | null;
  /** The coded reasons of the latest decision. */
  decisionReasons: ReasonCode[];
  /** Keys that the listed entity had on the list before. */
  formerKeys: string[];
};

/** That a supplier has been told apart from a listed entity: later screenings do not ask again. */
export type Allowance = {
  id: string;
  organisationId: string;
  matchId: string;
  supplierId: string;
  supplierName: string;
  /** The supplier's identity when it was decided. */
  identityHash: string;
  list: string;
  entityKey: string;
  /** Keys that the entity had on the list before. */
  formerKeys: string[];
  listedName: string;
  reasons: ReasonCode[];
  comment: string;
  personId: string;
  personName: string;
  at: Date;
  /** The day on which a person should look again; nothing happens by itself. */
  reviewAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnBecause: string | null;
};

/** True when the allowance speaks of the entity under this key, or under one that it had before. */
export function coversEntity(
  allowance: Pick<Allowance, 'list' | 'entityKey' | 'formerKeys'>,
  entity: { list: string; key: string; formerKeys: readonly string[] },
): boolean {
  if (allowance.list !== entity.list) return false;
  return (
    allowance.entityKey === entity.key ||
    entity.formerKeys.includes(allowance.entityKey) ||
    allowance.formerKeys.includes(entity.key)
  );
}

/** What a person wrote on a match. Plain text, kept for good. */
export type CaseComment = {
  id: string;
  organisationId: string;
  matchId: string;
  text: string;
  personId: string;
  personName: string;
  at: Date;
};

/** A file that stands as evidence on a match. Never removed; it can be marked as withdrawn. */
export type CaseFile = {
  id: string;
  organisationId: string;
  matchId: string;
  /** As it was called where it came from, without folders. */
  name: string;
  kind: FileKind;
  /** Bytes. */
  size: number;
  /** Of the bytes as they came, hexadecimal. */
  sha256: string;
  personId: string;
  personName: string;
  at: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnBecause: string | null;
};
