import { Schema, Types } from 'mongoose';
import type { RegistryComparison } from '#app/domain/statements/registry/registry-comparison.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type Fields = Omit<RegistryComparison, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const plain = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<Fields>(
  {
    organisationId: required,
    statementId: required,
    at: { type: Date, required: true },
    byId: required,
    byName: required,
    row: plain,
    same: { type: Number, required: true },
    differs: { type: Schema.Types.Mixed, default: [] },
    seen: plain,
    note: { type: String, default: '' },
  },
  { versionKey: false, minimize: false, collection: 'registryComparisons' },
);
schema.index({ organisationId: 1, statementId: 1, at: -1 });

const ComparisonModel = defineModel('RegistryComparison', schema);

/** The looks at the entry of a statement in the government registry. */
export const comparisonWork = workOfStatement(ComparisonModel);

/** Adds a comparison under an id made beforehand. */
export async function addRegistryComparison({ id, ...fields }: RegistryComparison): Promise<void> {
  await ComparisonModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** The looks at a statement's entry in the registry, the newest first. */
export async function registryComparisonsOf(
  organisationId: string,
  statementId: string,
  limit: number,
): Promise<RegistryComparison[]> {
  const rows = await ComparisonModel.find({ organisationId, statementId })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Row[]>();
  return rows.map(toComparison);
}

function toComparison(found: Row): RegistryComparison {
  const { _id, organisationId, statementId, at, byId, byName, row, same, differs, seen, note } = found;
  return {
    id: _id.toHexString(),
    organisationId,
    statementId,
    at,
    byId,
    byName,
    row,
    same,
    differs,
    seen,
    note,
  };
}
