import { Schema, type Types } from 'mongoose';
import type { FieldChange } from '#app/domain/suppliers/supplier-facts.ts';
import { defineModel } from './define-model.server.ts';

/** What happened to a supplier once: who, when, and which fields from what to what. It stays inside the organisation. */
export type SupplierEvent = {
  organisationId: string;
  supplierId: string;
  at: Date;
  personId: string;
  act: 'created' | 'edited' | 'imported' | 'assigned';
  /** The import and the row of its file, where it came from one. */
  importId: string | null;
  row: number | null;
  /** The supplier's version after it. */
  version: number;
  changes: FieldChange[];
};

type EventRow = SupplierEvent & { _id: Types.ObjectId };

const schema = new Schema<SupplierEvent>(
  {
    organisationId: { type: String, required: true },
    supplierId: { type: String, required: true },
    at: { type: Date, required: true },
    personId: { type: String, required: true },
    act: { type: String, required: true },
    importId: { type: String, default: null },
    row: { type: Number, default: null },
    version: { type: Number, required: true },
    changes: [{ _id: false, field: String, label: String, from: String, to: String }],
  },
  { versionKey: false, collection: 'supplier_events' },
);
schema.index({ organisationId: 1, supplierId: 1, version: -1 });

const SupplierEventModel = defineModel('SupplierEvent', schema);

export async function addSupplierEvents(events: readonly SupplierEvent[]): Promise<void> {
  if (events.length > 0) await SupplierEventModel.insertMany(events, { lean: true });
}

/** What happened to a supplier, newest first. */
export async function supplierEvents(
  organisationId: string,
  supplierId: string,
  { skip, limit }: { skip: number; limit: number },
): Promise<SupplierEvent[]> {
  const rows = await SupplierEventModel.find({ organisationId, supplierId })
    .sort({ version: -1 })
    .skip(skip)
    .limit(limit)
    .lean();
  return rows.map(toEvent);
}

function toEvent(row: EventRow): SupplierEvent {
  const { _id, ...event } = row;
  return event;
}
