import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import type { StatementAddress } from './supplier-statement.ts';

const LARGEST_PAGE = 5_000_000;
const LONGEST_MS = 8000;

/**
 * Looks at the address of a supplier's statement, by the guarded way out: whether it answers, and whether what answers is a
 * page to sign in.
 */
export async function lookAtAddress(outside: Outside, url: string, now: Date): Promise<StatementAddress> {
  try {
    const answer = await outside.fetch(url, { largest: LARGEST_PAGE, milliseconds: LONGEST_MS });
    const result = resultOf(answer);
    return { url, at: now, ...result };
  } catch (error) {
    const says =
      error instanceof RefusedFetch
        ? error.message
        : 'The address did not answer in time. Open it in a browser and look whether it is right.';
    return { url, at: now, result: 'not-reached', says };
  }
}

/** What an answer amounts to. */
export function resultOf(answer: {
  status: number;
  url: string;
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
}): Pick<StatementAddress, 'result' | 'says'> {
  const { status, url } = answer;
  if (status === 401 || status === 407 || isSignIn(answer))
    return {
      result: 'login',
      says: `${url} leads to a page to sign in: a statement has to be readable by everybody. Note the public address.`,
    };
  if (status >= 400)
    return {
      result: 'not-reached',
      says: `The address answered with ${status}. Look for the statement on the supplier’s homepage and note where it stands now.`,
    };
  return { result: 'reached', says: 'The address answers.' };
}

function isSignIn({ url, headers, bytes }: Parameters<typeof resultOf>[0]): boolean {
  if (/(?:^|[/._-])(?:log-?in|sign-?in|sso|oauth2?|saml)(?:[/?._-]|$)/i.test(pathOf(url))) return true;
  if (!(headers['content-type'] ?? '').includes('html')) return false;
  return /<input[^>]+type\s*=\s*["']?password/i.test(bytes.toString('utf8'));
}

function pathOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}
