import { isIP } from 'node:net';
import type { Agent, Dispatcher } from 'undici';
import { isPublicAddress } from './address-rules.ts';
import { guardedLookup, type Resolve, systemResolve } from './guarded-lookup.server.ts';
import { reasonOfFailure, RefusedFetch } from './refused-fetch.ts';

type OutsideRequest = {
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** The largest answer in bytes, as sent; 20 MB unless told. */
  largest?: number;
  /** For everything together, redirects too; 15 seconds unless told. */
  milliseconds?: number;
  /** How many redirects are followed; five unless told. */
  redirects?: number;
  /** Ends the fetching early. */
  signal?: AbortSignal;
  /** Takes the answer piece by piece where it is too large to be held; `bytes` is empty then. */
  into?: (piece: Buffer) => Promise<void>;
};

type OutsideAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
  /** Where the answer came from, after redirects. */
  url: string;
};

/** The one way out of the portal. */
export type Outside = { fetch(address: string, request?: OutsideRequest): Promise<OutsideAnswer> };

export type OutsideOptions = {
  resolve?: Resolve;
  allows?: (address: string) => boolean;
  ports?: readonly string[];
};

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Never sent on to another origin. */
const OWN_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];

/**
 * Makes the guarded way out: http and https on their usual ports, to public addresses only, each redirect checked
 * again, with limits of size and time. Answers are not unpacked, so that a small one cannot become a large one.
 * Tests give their own resolver and rules.
 */
export function createOutside({
  resolve = systemResolve,
  allows = isPublicAddress,
  ports = ['', '80', '443'],
}: OutsideOptions = {}): Outside {
  let agent: Promise<Agent> | undefined;
  const agentInUse = () => (agent ??= startAgent(guardedLookup(resolve, allows)));

  async function follow(
    address: string,
    request: OutsideRequest,
    signal: AbortSignal,
    left: number,
  ): Promise<OutsideAnswer> {
    const url = checkAddress(address, { allows, ports });
    const answer = await send(await agentInUse(), url, request, signal);
    const location = answer.headers['location'];
    if (!REDIRECTS.includes(answer.statusCode) || typeof location !== 'string') {
      return await readAnswer(answer, url, request);
    }
    await answer.body.dump({ limit: 64_000 });
    if (left === 0) throw new RefusedFetch('too-many-redirects');
    const next = resolveAddress(location, url);
    return follow(
      next.href,
      nextRequest(request, answer.statusCode, url.origin === next.origin),
      signal,
      left - 1,
    );
  }

  return {
    async fetch(address, request = {}) {
      const { signal: stop, milliseconds = 15_000 } = request;
      const timeout = AbortSignal.timeout(milliseconds);
      const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
      try {
        return await follow(address, request, signal, request.redirects ?? MOST_REDIRECTS);
      } catch (problem) {
        throw refusalOf(problem, signal);
      }
    },
  };
}

function checkAddress(
  address: string,
  { allows, ports }: Required<Pick<OutsideOptions, 'allows' | 'ports'>>,
): URL {
  if (!URL.canParse(address)) throw new RefusedFetch('not-an-address');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new RefusedFetch('not-web');
  if (url.username !== '' || url.password !== '') throw new RefusedFetch('with-password');
  if (!ports.includes(url.port)) throw new RefusedFetch('other-port');
  // Sockets look up names, not addresses: an address is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allows(host)) throw new RefusedFetch('private-address');
  return url;
}

function resolveAddress(location: string, base: URL): URL {
  if (!URL.canParse(location, base)) throw new RefusedFetch('not-an-address');
  return new URL(location, base);
}

/** Undici is read with the first request: a portal that asks nobody starts without it. */
async function startAgent(lookup: ReturnType<typeof guardedLookup>): Promise<Agent> {
  const { Agent: Undici } = await import('undici');
  return new Undici({ connect: { lookup }, maxRedirections: 0 });
}

function send(
  agent: Agent,
  url: URL,
  { method = 'GET', headers = {}, body }: OutsideRequest,
  signal: AbortSignal,
) {
  return agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: { 'user-agent': 'Daylight', 'accept-encoding': 'identity', ...headers },
    body: body ?? null,
    signal,
  });
}

/** 303, and by custom 301 and 302, turn a POST into a GET; another origin is given no credentials and no body. */
function nextRequest(request: OutsideRequest, status: number, sameOrigin: boolean): OutsideRequest {
  const { body, method = 'GET', headers = {}, ...limits } = request;
  const keeps = sameOrigin && (status === 307 || status === 308);
  const kept = sameOrigin
    ? headers
    : Object.fromEntries(
        Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name.toLowerCase())),
      );
  return {
    ...limits,
    headers: kept,
    method: keeps ? method : 'GET',
    ...(keeps && body !== undefined ? { body } : {}),
  };
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  url: URL,
  { largest = 20_000_000, into }: Pick<OutsideRequest, 'largest' | 'into'>,
): Promise<OutsideAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > largest) throw new RefusedFetch('too-large');
    if (into === undefined) chunks.push(bytes);
    else await into(bytes);
  }
  const flat = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
  );
  return {
    status: statusCode,
    headers: Object.fromEntries(flat),
    bytes: Buffer.concat(chunks),
    url: url.href,
  };
}

function refusalOf(problem: unknown, signal: AbortSignal): RefusedFetch {
  if (problem instanceof RefusedFetch) return problem;
  if (signal.aborted) return new RefusedFetch('too-slow', { cause: problem });
  return new RefusedFetch(reasonOfFailure(problem), { cause: problem });
}
