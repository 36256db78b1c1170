import { Schema, Types } from 'mongoose';
import {
  ORDER_STATES,
  type ReadingOrder,
} from '#app/domain/statements/suppliers-statements/reading-order.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type Fields = Omit<ReadingOrder, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const text = { type: String, default: null };

const schema = new Schema<Fields>(
  {
    organisationId: required,
    supplierId: required,
    way: required,
    source: required,
    bytesId: text,
    keyId: text,
    jobId: text,
    byName: required,
    createdAt: { type: Date, required: true },
    state: { type: String, enum: ORDER_STATES, required: true },
    problem: text,
  },
  { versionKey: false, collection: 'supplierReadingOrders' },
);
schema.index({ organisationId: 1, supplierId: 1, createdAt: -1 });
schema.index({ state: 1, createdAt: 1 });

const OrderModel = defineModel('SupplierReadingOrder', schema);

/** Adds an order under an id made beforehand. */
export async function addReadingOrder({ id, ...fields }: ReadingOrder): Promise<void> {
  await OrderModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function readingOrderWithId(organisationId: string, id: string): Promise<ReadingOrder | null> {
  if (!isId(id)) return null;
  const row = await OrderModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row ? toOrder(row) : null;
}

/** What was handed in for a supplier, the newest first. */
export async function readingOrdersOf(
  organisationId: string,
  supplierId: string,
  limit: number,
): Promise<ReadingOrder[]> {
  const rows = await OrderModel.find({ organisationId, supplierId })
    .sort({ createdAt: -1, _id: -1 })
    .limit(limit)
    .lean<Row[]>();
  return rows.map(toOrder);
}

/** Orders of an organisation that were given up: still open, though asked for before a moment. */
export async function staleReadingOrders(organisationId: string, before: Date): Promise<ReadingOrder[]> {
  const rows = await OrderModel.find({ organisationId, state: 'open', createdAt: { $lt: before } })
    .limit(100)
    .lean<Row[]>();
  return rows.map(toOrder);
}

export async function changeReadingOrder(
  organisationId: string,
  id: string,
  change: Partial<Pick<Fields, 'bytesId' | 'keyId' | 'state' | 'problem' | 'jobId'>>,
): Promise<void> {
  await OrderModel.updateOne({ _id: id, organisationId }, { $set: change });
}

function toOrder({ _id, ...fields }: Row): ReadingOrder {
  return { id: _id.toHexString(), ...fields };
}
