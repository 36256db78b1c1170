import passport from 'passport';
import { Strategy } from 'passport-local';
import { checkCredentials, type KnownPerson } from '#app/domain/access/check-credentials.server.ts';
import { findSessionViewer } from '#app/domain/access/find-viewer.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { isTooOld } from '#app/platform/sessions/session-age.ts';
import type { SessionUser } from '#app/platform/sessions/session-data.ts';

declare global {
  namespace Express {
    /** Who passport is talking about: somebody whose password fits, and later the holder of a session. */
    interface User extends KnownPerson {
      session?: SessionUser;
      viewer?: Viewer;
      mustSetUpSecondStep?: boolean;
    }
  }
}

/** Tells passport how a password is checked, and how a session leads back to a viewer. */
export function setUpPassport(now: () => Date): void {
  passport.use(
    new Strategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
      checkCredentials(email, password).then(
        (person) => done(null, person ?? false),
        (error: unknown) => done(error),
      );
    }),
  );
  passport.serializeUser<SessionUser>((user, done) => done(null, user.session));
  passport.deserializeUser<SessionUser>((session, done) => {
    if (isTooOld(session.signedInAt, now())) {
      done(null, false);
      return;
    }
    findSessionViewer(session).then(
      (found) => done(null, found ? { ...knownPerson(session), session, ...found } : false),
      (error: unknown) => done(error),
    );
  });
}

function knownPerson({ personId, sessionVersion }: SessionUser): KnownPerson {
  return { personId, sessionVersion, secondStep: false };
}
