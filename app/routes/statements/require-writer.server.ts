import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { paths } from '#app/http/paths.ts';

/**
 * Who is signed in, in the action of a form in which people write at length. Where the session has ended the form is sent
 * on, with all that was typed, to a page that gives it back (status 307 keeps method and body). The form has to be sent as
 * a whole page.
 */
export function requireWriter(context: AppLoadContext): Viewer {
  if (!context.viewer) throw redirect(paths.statementUnsaved({ to: context.path }), 307);
  return requireViewer(context);
}
