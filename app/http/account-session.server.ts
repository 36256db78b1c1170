import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import passport from 'passport';
import type { KnownPerson } from '#app/domain/access/check-credentials.server.ts';
import { openSession } from '#app/domain/access/open-session.server.ts';
import { isWaitOver } from '#app/platform/sessions/session-age.ts';
import { describeBrowser } from '#app/platform/sessions/session-data.ts';

/** What routes may do with the browser's session. */
export type AccountSession = {
  /** The person with this email address and password (passport-local), or null. */
  checkPassword(email: string, password: string): Promise<KnownPerson | null>;
  /** Opens a session under a new id. False when the person is in no organisation. */
  signIn(personId: string, organisationId?: string): Promise<boolean>;
  /** Remembers, under a new id, that the person gave the right password and owes the second step. */
  awaitSecondStep(personId: string): Promise<void>;
  /** Who owes the second step, while there is time for it. */
  awaitedPerson(): string | null;
  /** Ends the session in this browser. */
  signOut(): Promise<void>;
  /** Names this session in the list on the security page. */
  handle(): string | null;
};

/** The account session of one request. */
export function accountSession(request: Request, response: Response, now: () => Date): AccountSession {
  return {
    checkPassword: (email, password) => authenticateLocally(request, response, { email, password }),
    async signIn(personId, organisationId) {
      const opened = await openSession(personId, organisationId);
      if (!opened) return false;
      const browser = describeBrowser(request.get('user-agent'));
      const session = { ...opened, signedInAt: now().getTime(), handle: randomUUID(), browser };
      await logIn(request, { personId, sessionVersion: opened.sessionVersion, secondStep: false, session });
      return true;
    },
    async awaitSecondStep(personId) {
      await regenerate(request);
      request.session.waiting = { personId, since: now().getTime() };
      await save(request);
    },
    awaitedPerson() {
      const { waiting } = request.session;
      return waiting && !isWaitOver(waiting.since, now()) ? waiting.personId : null;
    },
    signOut: () =>
      new Promise((resolve, reject) => {
        response.clearCookie(String(request.app.get('session cookie')), { path: '/' });
        request.session.destroy((error: unknown) => (error ? reject(toError(error)) : resolve()));
      }),
    handle: () => request.session.passport?.user?.handle ?? null,
  };
}

/** passport-local reads its two fields from a parsed body, which Remix keeps to itself: they are lent to it here. */
function authenticateLocally(
  request: Request,
  response: Response,
  credentials: { email: string; password: string },
): Promise<KnownPerson | null> {
  const asked = Object.create(request, { body: { value: credentials } }) as Request;
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, person: KnownPerson | false | null) =>
      error ? reject(toError(error)) : resolve(person || null);
    passport.authenticate('local', { session: false }, answer)(asked, response, (error: unknown) =>
      reject(toError(error)),
    );
  });
}

function logIn(request: Request, user: Express.User): Promise<void> {
  return new Promise((resolve, reject) => {
    request.logIn(user, (error: unknown) => (error ? reject(toError(error)) : resolve()));
  });
}

function regenerate(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(toError(error)) : resolve()));
  });
}

function save(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.save((error: unknown) => (error ? reject(toError(error)) : resolve()));
  });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The session could not be changed', { cause: error });
}
