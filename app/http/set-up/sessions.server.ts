import type { Express, RequestHandler } from 'express';
import session from 'express-session';
import passport from 'passport';
import { SessionStore } from '#app/platform/sessions/session-store.server.ts';
import { isOpenPath } from '../open-paths.ts';
import { setUpPassport } from './passport.server.ts';

/**
 * Sessions in the portal's own store, and who is signed in. The cookie ends with the browser; the store ends it sooner.
 * Pages that are open to everybody have none.
 */
export function setUpSessions(
  app: Express,
  { secret, https, now }: { secret: string; https: boolean; now: () => Date },
): void {
  setUpPassport(now);
  const name = sessionCookie(https);
  app.set('session cookie', name);
  app.use(
    unlessOpen(
      session({
        name,
        secret,
        store: new SessionStore(now),
        resave: false,
        saveUninitialized: false,
        cookie: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
      }),
    ),
  );
  app.use(unlessOpen(passport.session()));
}

function unlessOpen(handle: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (isOpenPath(request.path)) next();
    else handle(request, response, next);
  };
}

/** With https the name itself makes browsers refuse the cookie from anybody but this host. */
function sessionCookie(https: boolean): string {
  return https ? '__Host-daylight' : 'daylight';
}
