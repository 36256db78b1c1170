import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import type { JobSteps } from '#app/platform/jobs/job.ts';
import { NotFound } from '#app/platform/problems.ts';
import { keepRegistryEntries, registryEntriesOf } from '#models/registry-entry.server.ts';
import {
  changeRegistryImport,
  openRegistryFile,
  registryImportWithId,
} from '#models/registry-import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { namesOf, type SupplierNames, supplierMatcher } from './match-supplier.ts';
import { readRegistryRows } from './read-registry-file.server.ts';
import { entryOfRow, type RegistryEntry } from './registry-entry.ts';
import type { RegistryImport } from './registry-import.ts';

const ENTRIES_AT_ONCE = 150;
const REPORT_EVERY = 200;

type Found = Omit<RegistryEntry, 'id'>;
export type ImportedRegistry = { rows: number; matched: number; unsure: number };

/**
 * Reads an uploaded file of the registry row by row and keeps the rows of the organisation's suppliers. The whole file is
 * read before anything is saved, so that a broken one leaves the earlier import as it was; only matched rows are held. Safe to
 * repeat: a key is saved once, and what a person decided on it stays.
 *
 * @throws InvalidInput on the field `file`
 */
export async function importRegistry(
  actor: Actor,
  importId: string,
  steps: Pick<JobSteps, 'report' | 'signal'>,
  now: Date,
): Promise<ImportedRegistry> {
  authorise(actor, 'manage', 'statement');
  const { organisationId } = actor;
  const record = await registryImportWithId(organisationId, importId);
  if (!record) throw new NotFound('registry import');
  const { rows, found } = await findRows(actor, record, steps);
  const entries = await withDecisions(organisationId, found);
  for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE) {
    steps.signal.throwIfAborted();
    const part = entries.slice(at, at + ENTRIES_AT_ONCE);
    await inTransaction(async () => {
      await keepRegistryEntries(part);
      const content = part.map(({ key, supplierId, match }) => ({ key, supplierId, match }));
      await recordChange(
        actor,
        { act: 'registry.entries-saved', subjects: [], count: part.length, content },
        now,
      );
    });
  }
  const unsure = entries.filter(({ match }) => match === 'unsure').length;
  const outcome = {
    rows,
    matched: entries.filter(({ match }) => match !== 'refused').length - unsure,
    unsure,
  };
  await inTransaction(async () => {
    await changeRegistryImport(organisationId, importId, { ...outcome, finishedAt: now });
    const subjects = [{ kind: 'registry-import', id: importId }];
    await recordChange(actor, { act: 'registry.imported', subjects, content: outcome }, now);
  });
  return outcome;
}

async function findRows(
  actor: Actor,
  { id, organisationId, fileId, size }: RegistryImport,
  { report, signal }: Pick<JobSteps, 'report' | 'signal'>,
): Promise<{ rows: number; found: Found[] }> {
  const suppliers: SupplierNames[] = [];
  for await (const page of eachSupplier(actor)) suppliers.push(...page.map(namesOf));
  const match = supplierMatcher(suppliers);
  const found = new Map<string, Found>();
  const source = openRegistryFile(fileId);
  let bytes = 0;
  let rows = 0;
  for await (const line of readRegistryRows(source, (taken) => (bytes += taken))) {
    rows++;
    const matched = match(line);
    if (matched !== null) {
      const entry = { ...entryOfRow(line.read(), matched), organisationId, importId: id };
      found.set(entry.key, entry);
    }
    if (rows % REPORT_EVERY === 0) {
      signal.throwIfAborted();
      await report({ done: Math.min(bytes, size - 1), total: size, note: `Reading row ${rows}` });
    }
  }
  return { rows, found: [...found.values()] };
}

/** The entries with what a person decided on the same key and supplier before. */
async function withDecisions(organisationId: string, found: readonly Found[]): Promise<Found[]> {
  const decided = new Map(
    (await registryEntriesOf(organisationId))
      .filter(({ match }) => match === 'person' || match === 'refused')
      .map((entry) => [`${entry.key} ${entry.supplierId}`, entry.match]),
  );
  return found.map((entry) => {
    const before = entry.match === 'number' ? undefined : decided.get(`${entry.key} ${entry.supplierId}`);
    return before === undefined ? entry : { ...entry, match: before };
  });
}
