import type { WordsFiles } from './words/words-files.server.ts';
import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { AccountSession } from './account-session.server.ts';
import { preferredLocale } from './locale.ts';
import { paths } from './paths.ts';

declare module '@remix-run/node' {
  /** What Express knows of a request, for loaders and actions. */
  interface AppLoadContext {
    /** Who is signed in, with the second step done where there is one. */
    viewer: Viewer | null;
    /** The organisation asks for a second step that this person has not set up yet. */
    mustSetUpSecondStep: boolean;
    /** The browser still holds the cookie of a session that has ended. */
    sessionEnded: boolean;
    /** The browser's session: signing in and out. */
    account: AccountSession;
    /** The scripts of words; none while developing. */
    wordsFiles: WordsFiles;
    /** Allows this answer's own scripts in the content security policy. */
    nonce: string;
    requestId: string;
    /** The path asked for, with its query. */
    path: string;
    /** The address of the browser's network, for limits; never kept. */
    address: string;
    /** The Accept-Language header. */
    languages: string;
    /** Aborted when the answer is complete or the browser has gone. */
    closed: AbortSignal;
    /** What the log writes in place of the address. */
    trace: { route: string | null; depth: number };
  }
}

/** Who is signed in, or null. */
export function optionalViewer(context: AppLoadContext): Viewer | null {
  return context.viewer;
}

/**
 * Who is signed in. Everybody else is sent to sign in, and back here afterwards; a person who must first set up the
 * second step is sent to do that.
 */
export function requireViewer(context: AppLoadContext): Viewer {
  const { viewer, path } = context;
  if (!viewer) {
    const because = context.sessionEnded ? 'sessionEnded' : null;
    throw redirect(paths.signIn(preferredLocale(context.languages), { next: path, because }));
  }
  if (context.mustSetUpSecondStep && !path.startsWith(paths.security())) throw redirect(paths.security());
  return viewer;
}
