import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** A browser's session as the store keeps it. */
export type SessionRow = {
  /** SHA-256 of the session id: what the store knows opens no session. */
  _id: string;
  /** What the portal remembers, as JSON. */
  content: string;
  personId: string | null;
  /** Names the session on the security page. */
  handle: string | null;
  browser: string | null;
  signedInAt: Date | null;
  seenAt: Date;
  expiresAt: Date;
};

const schema = new Schema<SessionRow>(
  {
    _id: { type: String, required: true },
    content: { type: String, required: true },
    personId: { type: String, default: null },
    handle: { type: String, default: null },
    browser: { type: String, default: null },
    signedInAt: { type: Date, default: null },
    seenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'sessions' },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
schema.index({ personId: 1, seenAt: -1 });

const SessionModel = defineModel('Session', schema);

/** The content of a session that has not run out by `now`, and when it was last seen. */
export async function findSession(
  idHash: string,
  now: Date,
): Promise<Pick<SessionRow, 'content' | 'seenAt'> | null> {
  const row = await SessionModel.findOne({ _id: idHash, expiresAt: { $gt: now } }).lean();
  return row ? { content: row.content, seenAt: row.seenAt } : null;
}

export async function saveSession({ _id, ...rest }: SessionRow): Promise<void> {
  await SessionModel.updateOne({ _id }, { $set: rest }, { upsert: true });
}

export async function touchSession(idHash: string, seenAt: Date, expiresAt: Date): Promise<void> {
  await SessionModel.updateOne({ _id: idHash }, { $set: { seenAt, expiresAt } });
}

export async function removeSession(idHash: string): Promise<void> {
  await SessionModel.deleteOne({ _id: idHash });
}

/** A person's sessions that have not run out, the last seen first. */
export async function sessionsOfPerson(
  personId: string,
  now: Date,
): Promise<Pick<SessionRow, 'handle' | 'browser' | 'signedInAt' | 'seenAt'>[]> {
  const rows = await SessionModel.find({ personId, expiresAt: { $gt: now } })
    .sort({ seenAt: -1 })
    .lean();
  return rows.map(({ handle, browser, signedInAt, seenAt }) => ({ handle, browser, signedInAt, seenAt }));
}

export async function removeSessionsOfPerson(personId: string): Promise<void> {
  await SessionModel.deleteMany({ personId });
}

/** Ends one session by the handle that the security page shows. */
export async function removeSessionWithHandle(personId: string, handle: string): Promise<void> {
  await SessionModel.deleteOne({ personId, handle });
}
