import type { Express } from 'express';
import session from 'express-session';
import passport from 'passport';
import { SessionStore } from '#app/platform/sessions/session-store.server.ts';
import { setUpPassport } from './passport.server.ts';

/** Sessions in the portal's own store, and who is signed in. The cookie ends with the browser; the store ends it sooner. */
export function setUpSessions(
  app: Express,
  { secret, https, now }: { secret: string; https: boolean; now: () => Date },
): void {
  setUpPassport(now);
  app.use(
    session({
      name: https ? '__Host-daylight' : 'daylight',
      secret,
      store: new SessionStore(now),
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
    }),
  );
  app.use(passport.session());
}
