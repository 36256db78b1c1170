import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { preferredLocale } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';

/** Ends the session in this browser. */
export async function action({ context }: ActionFunctionArgs) {
  await context.account.signOut();
  return redirect(paths.signIn(preferredLocale(context.languages), { because: 'signedOut' }));
}

export function loader() {
  return redirect('/');
}
