import { type Page, readPage } from './page.ts';

/** Programs are answered differently from browsers, so tests say that they are a browser. */
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

export type Fields = Record<string, string | readonly string[]>;

/** Somebody at a browser without script: it keeps cookies, follows no redirect by itself, and posts forms. */
export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Posts a form; with a FormData it is sent as one that carries files. */
  post(path: string, fields: Fields | FormData, headers?: Record<string, string>): Promise<Page>;
  /** Posts and goes where the answer leads to. */
  submit(path: string, fields: Fields | FormData): Promise<Page>;
  /** The bare answer, for downloads and streams. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  cookies: Map<string, string>;
};

export function clientOf(address: string): Client {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('user-agent')) headers.set('user-agent', BROWSER);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  const client: Client = {
    cookies,
    fetch: send,
    get: async (path, headers = {}) => readPage(await send(path, { headers })),
    async post(path, fields, headers = {}) {
      const body = fields instanceof FormData ? fields : encode(fields);
      return readPage(await send(path, { method: 'POST', body, headers: { origin: address, ...headers } }));
    },
    async submit(path, fields) {
      const answer = await client.post(path, fields);
      return answer.location ? client.get(answer.location) : answer;
    },
  };
  return client;
}

function encode(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return body;
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const over = /max-age=0|expires=thu, 01 jan 1970/i.test(line);
  if (over || value === '') cookies.delete(name);
  else cookies.set(name, value);
}
