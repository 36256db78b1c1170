import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import type { Delivery, DeliveryAttempt } from '#app/domain/integrations/webhooks/webhook.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<Delivery, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const attempt = new Schema<DeliveryAttempt>(
  {
    at: { type: Date, required: true },
    status: Number,
    error: String,
    milliseconds: { type: Number, required: true },
  },
  { _id: false },
);

const schema = new Schema<Row>(
  {
    organisationId: text,
    webhookId: text,
    event: text,
    body: text,
    state: text,
    attempts: { type: [attempt], default: [] },
    createdAt: { type: Date, required: true },
    nextAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'webhookDeliveries' },
);
schema.index({ organisationId: 1, webhookId: 1, createdAt: -1 });

const DeliveryModel = defineModel('WebhookDelivery', schema);

/** Keeps deliveries under ids made beforehand. */
export async function addDeliveries(deliveries: readonly Delivery[]): Promise<void> {
  await DeliveryModel.insertMany(deliveries.map(({ id, ...row }) => ({ _id: id, ...row })));
}

export async function deliveryWithId(organisationId: string, id: string): Promise<Delivery | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await DeliveryModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toDelivery(row);
}

/** A webhook's deliveries, the newest first. */
export async function deliveriesOf(
  organisationId: string,
  webhookId: string,
  limit: number,
): Promise<Delivery[]> {
  const rows = await DeliveryModel.find({ organisationId, webhookId })
    .sort({ createdAt: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>();
  return rows.map(toDelivery);
}

/**
 * Adds what came of an attempt to a delivery that still waits and has had so many attempts before.
 *
 * @returns false when another worker has written that attempt
 */
export async function addAttempt(
  { organisationId, id, attempts }: Delivery,
  made: DeliveryAttempt,
  change: Pick<Delivery, 'state' | 'nextAt'>,
): Promise<boolean> {
  const { matchedCount } = await DeliveryModel.updateOne(
    { _id: id, organisationId, state: 'waiting', attempts: { $size: attempts.length } },
    { $push: { attempts: made }, $set: change },
  );
  return matchedCount === 1;
}

/** Gives up whatever still waits for a webhook. */
export async function giveUpDeliveries(organisationId: string, webhookId: string): Promise<void> {
  await DeliveryModel.updateMany(
    { organisationId, webhookId, state: 'waiting' },
    { $set: { state: 'given-up', nextAt: null } },
  );
}

function toDelivery({ _id, ...row }: Stored): Delivery {
  return {
    id: String(_id),
    ...row,
    nextAt: row.nextAt ?? null,
    attempts: row.attempts.map(({ at, status, error, milliseconds }) => ({
      at,
      status: status ?? null,
      error: error ?? null,
      milliseconds,
    })),
  };
}
