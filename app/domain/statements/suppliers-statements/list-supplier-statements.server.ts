import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import type { Area } from '../area.ts';
import { registryEntriesOf } from '#models/registry-entry.server.ts';
import { supplierStatementsOf } from '#models/supplier-statement.server.ts';
import { type Duty, dutyOf } from './duty.ts';
import { entriesBySupplier } from './registry-entry.ts';
import { lackingAreas, latestPeriod, standingOf, type StatementStanding } from './standing.ts';
import { emptyStatement } from './supplier-statement.ts';

/** One supplier and where it stands with its statement. */
export type SupplierStatementLine = {
  id: string;
  name: string;
  country: string | null;
  duty: Duty;
  dutyBecause: string;
  standing: StatementStanding;
  standingBecause: string;
  periodTo: string | null;
  lacks: Area[];
  /** What `lacks` rests on; null while nothing of a statement is known. */
  lacksBy: 'reading' | 'registry' | null;
  /** Why it should be looked at again; null while it need not. */
  lookAgain: string | null;
  /** Whether somebody is to write to it, and by when; null while nobody is. */
  ask: { ownerName: string; dueOn: string | null } | null;
  address: string | null;
};

/** Every supplier of the organisation with its duty and its standing on a day, by name. */
export async function listSupplierStatements(viewer: Actor, now: Date): Promise<SupplierStatementLine[]> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const today = now.toISOString().slice(0, 10);
  const [records, allEntries] = await Promise.all([
    supplierStatementsOf(organisationId),
    registryEntriesOf(organisationId),
  ]);
  const known = new Map(records.map((record) => [record.supplierId, record]));
  const entriesOf = entriesBySupplier(allEntries);
  const lines: SupplierStatementLine[] = [];
  for await (const page of eachSupplier(viewer)) {
    for (const supplier of page) {
      const record = known.get(supplier.id) ?? emptyStatement(organisationId, supplier.id);
      const entries = entriesOf.get(supplier.id) ?? [];
      const { duty, because } = dutyOf(supplier, record, entries);
      const { areas: lacks, by: lacksBy } = lackingAreas(record, entries);
      const { ask } = record;
      const { standing, because: standingBecause } = standingOf(record, entries, today);
      lines.push({
        id: supplier.id,
        name: supplier.name,
        country: supplier.country,
        duty,
        dutyBecause: because,
        standing,
        standingBecause,
        periodTo: latestPeriod(record, entries),
        lacks,
        lacksBy,
        ask: ask === null || ask.doneAt !== null ? null : { ownerName: ask.ownerName, dueOn: ask.dueOn },
        address: record.address?.url ?? null,
        lookAgain: record.lookAgain?.because ?? null,
      });
    }
  }
  const order = new Intl.Collator('en').compare;
  return lines.sort((a, b) => order(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
