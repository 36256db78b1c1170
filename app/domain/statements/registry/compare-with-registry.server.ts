import { createHash } from 'node:crypto';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { findStatement } from '../find-statement.server.ts';
import { type Compared, compareWithRow } from './compare-row.ts';
import type { RegistryRow } from './csv-row.ts';
import { findOwnRows } from './find-own-rows.server.ts';
import { keepComparison } from './keep-comparison.server.ts';
import type { RegistryComparison } from './registry-comparison.ts';
import { type AskedAt, registryView } from './registry-view.server.ts';

type ChosenFile = { name: string; bytes: Uint8Array };

/** What came of a comparison: what is kept of it, and every field as it was held against the row. */
export type ComparedEntry = { kept: RegistryComparison; fields: Compared[]; unknown: RegistryRow['unknown'] };

/**
 * Holds the answers against the organisation's own row of the registry's public file, that of the statement's period where
 * there is one, and keeps what came of it. The file itself is not kept: its name, its hash and the hash of the row are.
 *
 * @throws InvalidInput on `file` where it is no such file, or does not hold the organisation
 * @throws NotFound where the organisation has no such statement
 */
export async function compareWithRegistry(
  viewer: Viewer,
  statementId: string,
  file: ChosenFile,
  at: AskedAt,
): Promise<ComparedEntry> {
  authorise(viewer, 'edit', 'statement');
  const statement = await findStatement(viewer, statementId);
  const { company, form } = await registryView(viewer, statement, at);
  const rows = findOwnRows(file.bytes, company);
  const row = rows.find(({ to }) => to === statement.period.to) ?? rows[0];
  if (row === undefined) throw new InvalidInput({ file: ['Choose the file again'] });
  const fields = compareWithRow(form, row);
  const differs = fields.filter(({ standing }) => ['different', 'here', 'there'].includes(standing));
  const kept = await keepComparison(
    viewer,
    {
      statementId: statement.id,
      row: {
        file: file.name.slice(0, 200),
        fileHash: hashOf(file.bytes),
        rowHash: hashOf(canonicalJson({ cells: [...row.cells], unknown: row.unknown })),
        year: row.year,
        updatedOn: row.updatedOn,
        samePeriod: row.to === statement.period.to,
      },
      same: fields.filter(({ standing }) => standing === 'same').length,
      differs: differs.map(({ number, ask, here, there, standing }) => ({
        number,
        ask,
        here,
        there,
        standing,
      })),
      seen: null,
      note: '',
    },
    at.now,
  );
  return { kept, fields, unknown: row.unknown };
}

function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
