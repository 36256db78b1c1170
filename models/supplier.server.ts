import { isObjectIdOrHexString, Schema, Types } from 'mongoose';
import { PRECISIONS } from '#app/domain/places/candidates.ts';
import { IDENTIFIER_SCHEMES } from '#app/domain/suppliers/identifiers/schemes.ts';
import { keyTexts, type SupplierKeys } from '#app/domain/suppliers/import/row-key.ts';
import { nameKey, searchTokens, sortName } from '#app/domain/suppliers/search-tokens.ts';
import {
  OTHER_NAME_KINDS,
  RECRUITMENT_FEES,
  type Spend,
  type Supplier,
  type SupplierInput,
  type Workforce,
} from '#app/domain/suppliers/supplier.ts';
import { defineModel } from './define-model.server.ts';

type SupplierFields = Omit<Supplier, 'id'> & {
  /** For finding, matching and ordering; made from the fields above whenever they are saved. */
  nameKey: string;
  sortName: string;
  searchTokens: string[];
  matchKeys: string[];
};
type SupplierRow = SupplierFields & { _id: Types.ObjectId };

const text = { type: String, default: null };
const flag = { type: Boolean, default: null };
const number = { type: Number, default: null };

const spendSchema = new Schema<Spend>({ amountMinor: Number, currency: String }, { _id: false });

const workforceSchema = new Schema<Workforce>(
  {
    workers: number,
    lowSkilled: flag,
    migrant: flag,
    agency: flag,
    seasonal: flag,
    pieceRate: flag,
    homework: flag,
    recruitmentFees: { type: String, enum: [...RECRUITMENT_FEES, null], default: null },
  },
  { _id: false },
);

const schema = new Schema<SupplierFields>(
  {
    organisationId: { type: String, required: true },
    reference: text,
    name: { type: String, required: true },
    otherNames: [{ _id: false, name: String, kind: { type: String, enum: OTHER_NAME_KINDS } }],
    country: text,
    identifiers: [{ _id: false, scheme: { type: String, enum: IDENTIFIER_SCHEMES }, value: String }],
    sites: [
      {
        _id: false,
        id: String,
        name: text,
        address: text,
        city: text,
        country: text,
        latitude: number,
        longitude: number,
        precision: { type: String, enum: [...PRECISIONS, null], default: null },
        osId: text,
      },
    ],
    tier: number,
    sectors: [String],
    goods: [{ _id: false, hs: text, name: String }],
    spend: { type: spendSchema, default: null },
    workforce: { type: workforceSchema, required: true },
    soleSource: flag,
    ownerId: text,
    notes: { type: String, default: '' },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    nameKey: { type: String, required: true },
    sortName: { type: String, default: '' },
    searchTokens: [String],
    matchKeys: [String],
  },
  { versionKey: false, collection: 'suppliers' },
);
schema.index(
  { organisationId: 1, reference: 1 },
  { unique: true, partialFilterExpression: { reference: { $type: 'string' } } },
);
schema.index({ organisationId: 1, sortName: 1, _id: 1 });
schema.index({ organisationId: 1, updatedAt: -1, _id: 1 });
schema.index({ organisationId: 1, country: 1, sortName: 1 });
schema.index({ organisationId: 1, tier: 1, sortName: 1 });
schema.index({ organisationId: 1, ownerId: 1, sortName: 1 });
schema.index({ organisationId: 1, sectors: 1 });
schema.index({ organisationId: 1, searchTokens: 1 });
schema.index({ organisationId: 1, matchKeys: 1 });

export const SupplierModel = defineModel('Supplier', schema);

/** A new id, in use-cases that must know it before they save. */
export function newSupplierId(): string {
  return new Types.ObjectId().toHexString();
}

export async function supplierWithId(organisationId: string, id: string): Promise<Supplier | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await SupplierModel.findOne({ _id: id, organisationId }).lean();
  return row ? toSupplier(row) : null;
}

/** Suppliers by id, in no order; ids of other organisations are left out. */
export async function suppliersWithIds(organisationId: string, ids: readonly string[]): Promise<Supplier[]> {
  const known = ids.filter((id) => isObjectIdOrHexString(id));
  if (known.length === 0) return [];
  const rows = await SupplierModel.find({ organisationId, _id: { $in: known } }).lean();
  return rows.map(toSupplier);
}

/** Suppliers after an id, in the order of ids: a page of a walk through all of them. */
export async function suppliersAfter(
  organisationId: string,
  after: string | null,
  limit: number,
): Promise<Supplier[]> {
  const from = after ? { _id: { $gt: new Types.ObjectId(after) } } : {};
  const rows = await SupplierModel.find({ organisationId, ...from })
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
  return rows.map(toSupplier);
}

/** Suppliers that share a key with any of the texts (see keyTexts). */
export async function supplierKeysSharing(
  organisationId: string,
  texts: readonly string[],
): Promise<SupplierKeys[]> {
  const found: SupplierKeys[] = [];
  for (let at = 0; at < texts.length; at += 500) {
    const rows = await SupplierModel.find({ organisationId, matchKeys: { $in: texts.slice(at, at + 500) } })
      .select({ reference: 1, identifiers: 1, nameKey: 1, country: 1 })
      .lean();
    found.push(...rows.map(toKeys));
  }
  return found;
}

/** Suppliers with a search word that begins with any of the texts, in the order of their ids. */
export async function suppliersSharing(
  organisationId: string,
  beginnings: readonly string[],
  limit: number,
): Promise<Supplier[]> {
  if (beginnings.length === 0) return [];
  const words = beginnings.map((text) => ({
    searchTokens: new RegExp(`^${text.replace(/[^\p{L}\p{N}]/gu, '')}`),
  }));
  const rows = await SupplierModel.find({ organisationId, $or: words }).sort({ _id: 1 }).limit(limit).lean();
  return rows.map(toSupplier);
}

export async function supplierWithReference(
  organisationId: string,
  reference: string,
): Promise<string | null> {
  const row = await SupplierModel.findOne({ organisationId, reference }).select({ _id: 1 }).lean();
  return row ? row._id.toHexString() : null;
}

/** Adds suppliers, at most 200 at a time. */
export async function addSuppliers(suppliers: readonly Supplier[]): Promise<void> {
  if (suppliers.length === 0) return;
  await SupplierModel.insertMany(
    suppliers.map(({ id, ...fields }) => ({ _id: new Types.ObjectId(id), ...withKeys(fields) })),
    { lean: true },
  );
}

/** Replaces what is said of a supplier if it still has the version; false when somebody else was first. */
export async function changeSupplier(supplier: Supplier, expectedVersion: number): Promise<boolean> {
  const { id, organisationId, createdAt: _createdAt, ...fields } = supplier;
  const result = await SupplierModel.updateOne(
    { _id: id, organisationId, version: expectedVersion },
    { $set: withKeys(fields) },
  );
  return result.matchedCount === 1;
}

export async function countSuppliersOf(organisationId: string): Promise<number> {
  return SupplierModel.countDocuments({ organisationId });
}

function withKeys<Fields extends SupplierInput>(fields: Fields & Pick<Supplier, 'sites'>) {
  const keys = {
    id: null,
    reference: fields.reference,
    identifiers: fields.identifiers,
    nameKey: nameKey(fields.name),
    country: fields.country,
  };
  return {
    ...fields,
    nameKey: keys.nameKey,
    sortName: sortName(fields.name),
    searchTokens: searchTokens(fields),
    matchKeys: keyTexts(keys),
  };
}

function toKeys(
  row: Pick<SupplierRow, '_id' | 'reference' | 'identifiers' | 'nameKey' | 'country'>,
): SupplierKeys {
  return {
    id: row._id.toHexString(),
    reference: row.reference,
    identifiers: row.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    nameKey: row.nameKey,
    country: row.country,
  };
}

function toSupplier(row: SupplierRow): Supplier {
  const {
    _id,
    nameKey: _nameKey,
    sortName: _sortName,
    searchTokens: _tokens,
    matchKeys: _keys,
    ...fields
  } = row;
  return { id: _id.toHexString(), ...fields };
}
