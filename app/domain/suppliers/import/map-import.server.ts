import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { rememberMapping } from '#models/import-mapping.server.ts';
import { changeImport } from '#models/import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { isCurrency } from '../currency.ts';
import { fieldLabel } from './fields.ts';
import { findImport } from './find-import.server.ts';
import type { Mapping } from './guess-mapping.ts';
import { fingerprintOf } from './upload-import.server.ts';

/**
 * Says what the columns of an import mean, and remembers it for the next file with the same headers. A check that was
 * made under another mapping no longer counts.
 *
 * @throws InvalidInput by column (`column-3`) when a field is given twice, or `form` when no column holds the name
 */
export async function mapImport(
  viewer: Viewer,
  id: string,
  { mapping, currency }: { mapping: Mapping; currency: string | null },
  now: Date,
): Promise<void> {
  const record = await findImport(viewer, id);
  if (currency !== null && !isCurrency(currency))
    throw new InvalidInput({ currency: ['Choose a currency from the list.'] });
  const { headers } = record.shape;
  const whole = headers.map((_header, column) => mapping[column] ?? null);
  const problems = mappingProblems(whole, headers);
  if (Object.keys(problems).length > 0) throw new InvalidInput(problems);
  const { organisationId } = viewer;
  await inTransaction(async () => {
    const change = { mapping: whole, currency, state: 'checking' as const, batches: [], updatedAt: now };
    const states: ('uploaded' | 'checking' | 'checked')[] = ['uploaded', 'checking', 'checked'];
    if (!(await changeImport(organisationId, id, change, { states })))
      throw new Refused('import.conflict', { id });
    await rememberMapping({ organisationId, fingerprint: fingerprintOf(headers), mapping: whole, currency });
    const content = { mapping: whole, currency };
    await recordChange(viewer, { act: 'import.mapped', subjects: [{ kind: 'import', id }], content }, now);
  });
}

function mappingProblems(mapping: Mapping, headers: readonly string[]): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const first = new Map<string, number>();
  mapping.forEach((field, column) => {
    if (!field) return;
    const before = first.get(field);
    if (before === undefined) first.set(field, column);
    else
      problems[`column-${column}`] = [
        `Choose another meaning: “${headers[before] ?? ''}” already gives ${fieldLabel(field)}.`,
      ];
  });
  if (!first.has('name')) problems['form'] = ['Choose the column that holds the name of the supplier.'];
  return problems;
}
