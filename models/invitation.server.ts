import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { ROLES, type Role } from '#app/domain/access/viewer.ts';
import { defineModel } from './define-model.server.ts';

/** That somebody may join an organisation by a link. Only the hash of the link's token is kept. */
export type Invitation = {
  id: string;
  organisationId: string;
  email: string;
  role: Role;
  tokenHash: string;
  /** Null when the portal itself invited, for the first owner. */
  invitedBy: string | null;
  expiresAt: Date;
  createdAt: Date;
};

type InvitationFields = Omit<Invitation, 'id'>;
type InvitationRow = InvitationFields & { _id: Types.ObjectId };

const schema = new Schema<InvitationFields>(
  {
    organisationId: { type: String, required: true },
    email: { type: String, required: true },
    role: { type: String, enum: ROLES, required: true },
    tokenHash: { type: String, required: true },
    invitedBy: { type: String, default: null },
    expiresAt: { type: Date, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'invitations' },
);
schema.index({ tokenHash: 1 }, { unique: true });
schema.index({ organisationId: 1, email: 1 }, { unique: true });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

const InvitationModel = defineModel('Invitation', schema);

/** Keeps an invitation; an earlier one to the same address in the same organisation is replaced. */
export async function keepInvitation(invitation: InvitationFields): Promise<string> {
  const { organisationId, email } = invitation;
  const row = await InvitationModel.findOneAndUpdate(
    { organisationId, email },
    { $set: invitation },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return row._id.toHexString();
}

export async function invitationWithToken(tokenHash: string, now: Date): Promise<Invitation | null> {
  const row = await InvitationModel.findOne({ tokenHash, expiresAt: { $gt: now } }).lean();
  return row ? toInvitation(row) : null;
}

/** Takes an invitation out, so that it works once. False when somebody was faster. */
export async function spendInvitation(id: string): Promise<boolean> {
  const result = await InvitationModel.deleteOne({ _id: id });
  return result.deletedCount === 1;
}

/** The open invitations of an organisation, the newest first. */
export async function invitationsOf(organisationId: string, now: Date): Promise<Invitation[]> {
  const rows = await InvitationModel.find({ organisationId, expiresAt: { $gt: now } })
    .sort({ createdAt: -1 })
    .lean();
  return rows.map(toInvitation);
}

/** Takes back an invitation of this organisation. False when there is none with this id. */
export async function removeInvitation(organisationId: string, id: string): Promise<boolean> {
  if (!isObjectIdOrHexString(id)) return false;
  const result = await InvitationModel.deleteOne({ _id: id, organisationId });
  return result.deletedCount === 1;
}

function toInvitation(row: InvitationRow): Invitation {
  const { _id, organisationId, email, role, tokenHash, invitedBy, expiresAt, createdAt } = row;
  return { id: _id.toHexString(), organisationId, email, role, tokenHash, invitedBy, expiresAt, createdAt };
}
