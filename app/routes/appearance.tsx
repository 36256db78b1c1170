import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { APPEARANCE_COOKIE, APPEARANCES } from '#app/components/layout/appearance.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Keeps the choice of light or dark and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const wish = form.get('appearance');
  const chosen = APPEARANCES.find((appearance) => appearance === wish) ?? 'system';
  const age = chosen === 'system' ? 0 : YEAR;
  const cookie = `${APPEARANCE_COOKIE}=${chosen}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`;
  return redirect(ownPath(form.get('back')), { headers: { 'Set-Cookie': cookie } });
}

export function loader() {
  return redirect('/');
}

/** A path of this site; the start page for anything else. */
function ownPath(wish: FormDataEntryValue | null): string {
  return typeof wish === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(wish) ? wish : '/';
}
