import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { preferredLocale } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';

/** The bare address leads to the home page in the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  const locale = preferredLocale(request.headers.get('Accept-Language'));
  return redirect(paths.home(locale), { headers: { Vary: 'Accept-Language' } });
}
