import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { may } from '#app/domain/access/permissions.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { paths } from '#app/http/paths.ts';

/** Settings begin with what the person may change. */
export function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return redirect(may(viewer, 'edit', 'organisation') ? paths.organisationSettings() : paths.security());
}
