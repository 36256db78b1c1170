import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import { DOCUMENT_LIMITS } from '../documents-in/document-problem.ts';
import type { StatementAddress } from './supplier-statement.ts';

const LONGEST_MS = 20_000;

/** What came of fetching: the address as it is noted, and what it answered with where that can be read. */
type Fetched = { address: StatementAddress; bytes: Buffer | null };

/**
 * Fetches a supplier's statement from its address, by the guarded way out: whether it answers, whether what answers is a
 * page to sign in, and else its bytes.
 */
export async function fetchStatement(
  outside: Outside,
  url: string,
  { now, signal }: { now: Date; signal: AbortSignal },
): Promise<Fetched> {
  try {
    const limits = { largest: DOCUMENT_LIMITS.bytes, milliseconds: LONGEST_MS, signal };
    const answer = await outside.fetch(url, limits);
    const result = resultOf(answer);
    return { address: { url, at: now, ...result }, bytes: result.result === 'reached' ? answer.bytes : null };
  } catch (error) {
    signal.throwIfAborted();
    const says =
      error instanceof RefusedFetch
        ? `${error.message}. Open the address in a browser and look whether it is right, or choose the file of the statement instead.`
        : 'The address did not answer in time. Open it in a browser and look whether it is right.';
    return { address: { url, at: now, result: 'not-reached', says }, bytes: null };
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
