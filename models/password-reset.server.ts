import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** That a person may choose a new password by a link, once. */
export type PasswordReset = { tokenHash: string; personId: string; expiresAt: Date };

const schema = new Schema<PasswordReset>(
  {
    tokenHash: { type: String, required: true },
    personId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'password_resets' },
);
schema.index({ tokenHash: 1 }, { unique: true });
schema.index({ personId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

const PasswordResetModel = defineModel('PasswordReset', schema);

export async function addPasswordReset(reset: PasswordReset): Promise<void> {
  await PasswordResetModel.create([reset]);
}

/** Who may choose a new password with this token, or null. */
export async function personOfReset(tokenHash: string, now: Date): Promise<string | null> {
  const row = await PasswordResetModel.findOne({ tokenHash, expiresAt: { $gt: now } }).lean();
  return row?.personId ?? null;
}

/** Takes a token out, so that it works once. False when it was used already. */
export async function spendPasswordReset(tokenHash: string): Promise<boolean> {
  const result = await PasswordResetModel.deleteOne({ tokenHash });
  return result.deletedCount === 1;
}

/** Takes out every open link of a person. */
export async function removePasswordResets(personId: string): Promise<void> {
  await PasswordResetModel.deleteMany({ personId });
}
