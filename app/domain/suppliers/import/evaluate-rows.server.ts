import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { supplierKeysSharing, suppliersWithIds } from '#models/supplier.server.ts';
import { nameKey } from '../search-tokens.ts';
import { siteFinder } from '../place-sites.server.ts';
import { supplierChanges } from '../supplier-facts.ts';
import { inputOf, type Supplier, SupplierInput } from '../supplier.ts';
import { applyPatch, type FindSite } from './apply-patch.ts';
import { fieldLabel } from './fields.ts';
import type { SupplierPatch } from './patch.ts';
import type { PlannedRow } from './planned-row.ts';
import { keysOfPatch, keyTexts, matchRow, type SupplierKeys } from './row-key.ts';

/** What rows are weighed against, apart from the register itself. */
export type Weighing = {
  /** Colleagues' ids by e-mail. */
  owners: ReadonlyMap<string, string>;
  findSite: FindSite;
  /** Suppliers of the register that earlier rows of the file have taken, with the row. */
  taken: Map<string, number>;
};

export type WeighedRow = { planned: PlannedRow; before: Supplier | null; after: SupplierInput | null };

export async function startWeighing(viewer: Viewer): Promise<Weighing> {
  const people = await colleagues(viewer);
  return {
    owners: new Map(people.map(({ email, id }) => [email.toLowerCase(), id])),
    findSite: siteFinder(),
    taken: new Map(),
  };
}

/**
 * Tells for each row with a patch what it does to the register as it stands: two queries for the whole batch. Rows
 * without a patch, and repetitions, come back as they are.
 */
export async function weighRows(
  viewer: Viewer,
  rows: readonly PlannedRow[],
  weighing: Weighing,
): Promise<WeighedRow[]> {
  const { organisationId } = viewer;
  const patches = rows.flatMap(({ patch, outcome }) => (patch && outcome !== 'duplicate' ? [patch] : []));
  const texts = new Set(patches.flatMap((patch) => keyTexts({ ...keysOfPatch(patch), id: null })));
  const ids = patches.flatMap(({ id }) => (id ? [id] : []));
  const sharing = await supplierKeysSharing(organisationId, [...texts]);
  const byId = new Map(
    (await suppliersWithIds(organisationId, [...new Set([...sharing.map(({ id }) => id), ...ids])])).map(
      (supplier) => [supplier.id, supplier],
    ),
  );
  const index = indexKeys(sharing, [...byId.values()]);
  return rows.map((planned) => {
    const { patch, outcome } = planned;
    if (!patch || outcome === 'duplicate') return { planned, before: null, after: null };
    return weighRow(planned, patch, index, byId, weighing);
  });
}

function weighRow(
  planned: PlannedRow,
  patch: SupplierPatch,
  index: Map<string, SupplierKeys[]>,
  byId: Map<string, Supplier>,
  weighing: Weighing,
): WeighedRow {
  const keys = keysOfPatch(patch);
  const candidates = [...new Set(keyTexts(keys).flatMap((text) => index.get(text) ?? []))];
  const match = matchRow(keys, candidates);
  if (match.kind === 'in doubt') return refusedRow(planned, match.fix);
  const before = match.kind === 'found' ? (byId.get(match.id) ?? null) : null;
  const holder = candidates.find(({ reference }) => patch.reference && reference === patch.reference);
  if (holder && before && holder.id !== before.id)
    return refusedRow(
      planned,
      'Check the reference: another supplier has it than the one that this row names.',
    );
  const earlier = before && weighing.taken.get(before.id);
  if (before && earlier !== null && earlier !== undefined && earlier !== planned.row) {
    const note = `The same supplier of the register as in row ${earlier}; this row was left out.`;
    return {
      planned: { ...planned, outcome: 'duplicate', note, supplierId: before.id },
      before: null,
      after: null,
    };
  }
  if (before) weighing.taken.set(before.id, planned.row);
  return weighPatch(planned, patch, before, weighing);
}

function weighPatch(
  planned: PlannedRow,
  patch: SupplierPatch,
  before: Supplier | null,
  { owners, findSite }: Weighing,
): WeighedRow {
  const owner = patch.ownerEmail ? owners.get(patch.ownerEmail) : null;
  if (owner === undefined)
    return refusedRow(
      planned,
      'Write the e-mail of a colleague as owner, or empty the cell: nobody here has this one.',
    );
  const old = before && inputOf(before);
  const applied = SupplierInput.safeParse(applyPatch(old, patch, owner, findSite));
  if (!applied.success) return refusedRow(planned, applied.error.issues[0]?.message ?? 'Check this row.');
  const changes = old ? supplierChanges(old, applied.data) : [];
  const outcome = !old ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  const supplierId = before?.id ?? null;
  return { planned: { ...planned, outcome, changes, supplierId, refused: [] }, before, after: applied.data };
}

function refusedRow(planned: PlannedRow, fix: string): WeighedRow {
  const remark = { column: -1, header: '', field: fieldLabel('name'), typed: planned.name, text: fix };
  return { planned: { ...planned, outcome: 'refused', refused: [remark] }, before: null, after: null };
}

function indexKeys(sharing: SupplierKeys[], suppliers: Supplier[]): Map<string, SupplierKeys[]> {
  const index = new Map<string, SupplierKeys[]>();
  const known = new Map(sharing.map((keys) => [keys.id, keys]));
  for (const { id, reference, identifiers, name, country } of suppliers) {
    const keys = known.get(id) ?? { id, reference, identifiers, nameKey: nameKey(name), country };
    for (const text of keyTexts(keys)) index.set(text, [...(index.get(text) ?? []), keys]);
  }
  return index;
}
