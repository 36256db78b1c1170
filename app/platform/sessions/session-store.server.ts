import { createHash } from 'node:crypto';
import { type SessionData, Store } from 'express-session';
import { findSession, removeSession, saveSession, touchSession } from '#models/session.server.ts';
import { IDLE_MILLISECONDS } from './session-age.ts';

type Done = (error?: unknown) => void;

/** Keeps sessions in the portal's own store, under the hash of their id. */
export class SessionStore extends Store {
  constructor(private readonly now: () => Date) {
    super();
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    findSession(hashOfId(id), this.now()).then(
      (found) => done(null, found ? { ...readContent(found.content), seenAt: found.seenAt.getTime() } : null),
      (error: unknown) => done(error),
    );
  }

  override set(id: string, session: SessionData, done: Done = () => undefined): void {
    const user = session.passport?.user;
    const seenAt = this.now();
    saveSession({
      _id: hashOfId(id),
      content: JSON.stringify(session),
      personId: user?.personId ?? null,
      handle: user?.handle ?? null,
      browser: user?.browser ?? null,
      signedInAt: user ? new Date(user.signedInAt) : null,
      seenAt,
      expiresAt: new Date(seenAt.getTime() + IDLE_MILLISECONDS),
    }).then(() => done(), done);
  }

  /** Called for every request that changes nothing in the session; writes at most once a minute. */
  override touch(id: string, session: SessionData, done: Done = () => undefined): void {
    const seenAt = this.now();
    if (seenAt.getTime() - (session.seenAt ?? 0) < 60_000) {
      done();
      return;
    }
    touchSession(hashOfId(id), seenAt, new Date(seenAt.getTime() + IDLE_MILLISECONDS)).then(
      () => done(),
      done,
    );
  }

  override destroy(id: string, done: Done = () => undefined): void {
    removeSession(hashOfId(id)).then(() => done(), done);
  }
}

/** The content was written by `set` from session data and comes back as such. */
function readContent(content: string): SessionData {
  const parsed: SessionData = JSON.parse(content);
  return parsed;
}

function hashOfId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
