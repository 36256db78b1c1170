import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import type { Webhook } from '#app/domain/integrations/webhooks/webhook.ts';
import { defineModel } from './define-model.server.ts';

type SealedSecret = { keyId: string; box: string };
type Row = Omit<Webhook, 'id'> & { secret: SealedSecret };
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    url: text,
    events: { type: [String], required: true },
    secret: { type: new Schema<SealedSecret>({ keyId: text, box: text }, { _id: false }), required: true },
    createdAt: { type: Date, required: true },
    createdByName: text,
    disabledAt: { type: Date, default: null },
    disabledBecause: { type: String, default: null },
    failures: { type: Number, default: 0 },
  },
  { versionKey: false, collection: 'webhooks' },
);
schema.index({ organisationId: 1, createdAt: 1 });

const WebhookModel = defineModel('Webhook', schema);

/** Keeps a webhook under an id made beforehand, with its sealed secret. */
export async function addWebhook({ id, ...row }: Webhook, secret: SealedSecret): Promise<void> {
  await WebhookModel.create([{ _id: id, ...row, secret }]);
}

/** The organisation's webhooks, the oldest first. */
export async function webhooksOf(organisationId: string): Promise<Webhook[]> {
  const rows = await WebhookModel.find({ organisationId }).sort({ createdAt: 1, _id: 1 }).lean<Stored[]>();
  return rows.map(toWebhook);
}

export async function webhookWithId(organisationId: string, id: string): Promise<Webhook | null> {
  const row = await find(organisationId, id);
  return row === null ? null : toWebhook(row);
}

/** The sealed secret of a webhook, for signing. */
export async function secretOfWebhook(organisationId: string, id: string): Promise<SealedSecret | null> {
  const row = await find(organisationId, id);
  return row === null ? null : { keyId: row.secret.keyId, box: row.secret.box };
}

/** Changes a webhook's state. False when the organisation has none with this id. */
export async function changeWebhook(
  organisationId: string,
  id: string,
  change: Partial<Pick<Webhook, 'disabledAt' | 'disabledBecause' | 'failures'>>,
): Promise<boolean> {
  const { matchedCount } = await WebhookModel.updateOne({ _id: id, organisationId }, { $set: change });
  return matchedCount === 1;
}

/** Counts one more failure and gives the count back; 0 when the webhook is gone. */
export async function countFailure(organisationId: string, id: string): Promise<number> {
  const row = await WebhookModel.findOneAndUpdate(
    { _id: id, organisationId },
    { $inc: { failures: 1 } },
    { returnDocument: 'after' },
  ).lean<Stored>();
  return row?.failures ?? 0;
}

export async function removeWebhook(organisationId: string, id: string): Promise<void> {
  await WebhookModel.deleteOne({ _id: id, organisationId });
}

async function find(organisationId: string, id: string): Promise<Stored | null> {
  if (!isObjectIdOrHexString(id)) return null;
  return WebhookModel.findOne({ _id: id, organisationId }).lean<Stored>();
}

function toWebhook({ _id, secret, ...row }: Stored): Webhook {
  return {
    id: String(_id),
    ...row,
    disabledAt: row.disabledAt ?? null,
    disabledBecause: row.disabledBecause ?? null,
  };
}
