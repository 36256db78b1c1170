import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { type ApiToken } from '#app/domain/integrations/api-token.ts';
import { SCOPES } from '#app/domain/integrations/scopes.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<ApiToken, 'id'> & { hash: string };
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const moment = { type: Date, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    name: text,
    scopes: { type: [{ type: String, enum: SCOPES }], required: true },
    hash: text,
    ending: text,
    createdBy: { type: String, default: null },
    createdByName: text,
    createdAt: moment,
    expiresAt: moment,
    lastUsedOn: { type: String, default: null },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'apiTokens' },
);
schema.index({ hash: 1 }, { unique: true });
schema.index({ organisationId: 1, createdAt: -1 });

const ApiTokenModel = defineModel('ApiToken', schema);

/** Keeps a token under an id made beforehand, with the hash of its secret. */
export async function addApiToken({ id, ...row }: ApiToken, hash: string): Promise<void> {
  await ApiTokenModel.create([{ _id: id, ...row, hash }]);
}

/** The token whose secret has this hash, whatever its state. */
export async function apiTokenWithHash(hash: string): Promise<ApiToken | null> {
  const row = await ApiTokenModel.findOne({ hash }).lean<Stored>();
  return row === null ? null : toApiToken(row);
}

/** The tokens of an organisation, the newest first, those that work no more too. */
export async function apiTokensOf(organisationId: string): Promise<ApiToken[]> {
  const rows = await ApiTokenModel.find({ organisationId }).sort({ createdAt: -1, _id: -1 }).lean<Stored[]>();
  return rows.map(toApiToken);
}

export async function apiTokenWithId(organisationId: string, id: string): Promise<ApiToken | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await ApiTokenModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toApiToken(row);
}

/** Takes a token back. False when the organisation has none with this id that still stands. */
export async function revokeApiToken(organisationId: string, id: string, at: Date): Promise<boolean> {
  const result = await ApiTokenModel.updateOne(
    { _id: id, organisationId, revokedAt: null },
    { $set: { revokedAt: at } },
  );
  return result.modifiedCount === 1;
}

/** Notes the newest day on which a token was used. */
export async function noteApiTokenUse(id: string, day: string): Promise<void> {
  await ApiTokenModel.updateOne({ _id: id, lastUsedOn: { $ne: day } }, { $set: { lastUsedOn: day } });
}

function toApiToken({ _id, hash, ...row }: Stored): ApiToken {
  return {
    id: String(_id),
    ...row,
    createdBy: row.createdBy ?? null,
    lastUsedOn: row.lastUsedOn ?? null,
    revokedAt: row.revokedAt ?? null,
  };
}
