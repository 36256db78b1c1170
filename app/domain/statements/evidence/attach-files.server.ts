import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { addAttachments, attachmentsOf } from '#models/evidence-attachment.server.ts';
import { isId, newId } from '#models/new-id.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { claimWithId } from '../facts/find-claim.ts';
import type { Statement } from '../statement.ts';
import { openDraft, questionOf } from '../writing/open-draft.server.ts';
import { dropUnusedFile } from './drop-unused-file.server.ts';
import { type AttachedTo, type Attachment, MOST_BYTES, MOST_FILES } from './evidence-file.ts';
import { storeFile, type Upload } from './store-file.server.ts';

/** Files from outside, and files of this statement by the id of one of their attachments. */
export type FilesToAttach = { uploads: readonly Upload[]; known: readonly string[] };

/**
 * Attaches files to a sentence or an answer of a draft; all of them or none, with one ledger entry that holds their hashes.
 *
 * @throws NotFound where the draft has no such sentence, question or file · Refused `statement.not-draft`
 * @throws InvalidInput on `file` where one cannot be taken or is there already
 */
export async function attachFiles(
  viewer: Viewer,
  statementId: string,
  { to, uploads, known }: FilesToAttach & { to: AttachedTo },
  now: Date,
): Promise<Attachment[]> {
  const { organisationId } = viewer;
  const statement = await openDraft(viewer, statementId);
  const questionId = await questionBacked(statement, to);
  const before = await attachmentsOf(organisationId, statement.id);
  if (before.length + uploads.length + known.length > MOST_FILES)
    throw new InvalidInput({ file: [`A statement holds at most ${MOST_FILES} files: remove some first`] });
  refuseTooMuch(before, uploads);
  const files = [...known.map((id) => attachedBefore(before, id)), ...(await storeAll(viewer, uploads))];
  const added = files.map((file): Attachment => ({
    ...file,
    id: newId(),
    organisationId,
    statementId: statement.id,
    to,
    questionId,
    personId: viewer.personId,
    personName: viewer.name,
    at: now,
  }));
  refuseTwice([...before.filter((one) => one.to.kind === to.kind && one.to.id === to.id), ...added]);
  await inTransaction(async () => {
    await openDraft(viewer, statementId);
    await addAttachments(added);
    await recordChange(viewer, { act: 'statement.evidence-attached', ...entryOf(added) }, now);
  });
  return added;
}

/** What the ledger is told of attachments: ids and hashes, never a name. */
export function entryOf(attachments: readonly Attachment[]) {
  const [first] = attachments;
  const statement = first ? [{ kind: 'statement', id: first.statementId }] : [];
  return {
    subjects: [...statement, ...attachments.map(({ sha256 }) => ({ kind: 'sha256', id: sha256 }))],
    content: attachments.map(({ id, to, sha256, size, kind }) => ({ id, to, sha256, size, kind })),
  };
}

type Source = Pick<Attachment, 'fileId' | 'name' | 'kind' | 'size' | 'sha256'>;

function attachedBefore(before: readonly Attachment[], id: string): Source {
  const found = isId(id) ? before.find((one) => one.id === id) : undefined;
  if (!found) throw new NotFound('file');
  const { fileId, name, kind, size, sha256 } = found;
  return { fileId, name, kind, size, sha256 };
}

/** When one of several cannot be taken, none is kept. */
async function storeAll({ organisationId }: Viewer, uploads: readonly Upload[]): Promise<Source[]> {
  const stored: Source[] = [];
  try {
    for (const upload of uploads) {
      const { file, name } = await storeFile(organisationId, upload);
      const { id: fileId, kind, size, sha256 } = file;
      stored.push({ fileId, name, kind, size, sha256 });
    }
    return stored;
  } catch (problem) {
    for (const { fileId } of stored) await dropUnusedFile(organisationId, fileId);
    throw problem;
  }
}

async function questionBacked(statement: Statement, { kind, id }: AttachedTo): Promise<string> {
  if (kind === 'answer') return questionOf(statement, id).id;
  return claimWithId(await answersOf(statement.organisationId, statement.id), id).questionId;
}

/** A content that is attached more than once counts once, as in the pack. */
function refuseTooMuch(before: readonly Attachment[], uploads: readonly Upload[]): void {
  const held = new Map(before.map(({ sha256, size }) => [sha256, size]));
  const sizes = [...held.values(), ...uploads.map(({ bytes }) => bytes.byteLength)];
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES)
    throw new InvalidInput({
      file: ['The files of a statement hold at most 3 GB together: remove some first'],
    });
}

function refuseTwice(files: readonly Attachment[]): void {
  const seen = new Map<string, string>();
  for (const { sha256, name } of files) {
    const same = seen.get(sha256);
    if (same !== undefined) throw new InvalidInput({ file: [`${name} is here already, as ${same}`] });
    seen.set(sha256, name);
  }
}
