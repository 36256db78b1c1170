import type { Portal } from './portal.ts';

/** What came back from the API: the body as JSON, or as text where it is none. */
type ApiAnswer = { status: number; headers: Headers; body: unknown; text: string };

export type ApiClient = {
  get(path: string): Promise<ApiAnswer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<ApiAnswer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
};

/** A program that holds a token, or none. It sends no cookie and no origin. */
export function apiClient(portal: Portal, token: string | null, scheme = 'ApiKey'): ApiClient {
  const send = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (token !== null) headers.set('authorization', `${scheme} ${token}`.trim());
    return fetch(`${portal.address}/api/v1${path}`, { ...init, headers, redirect: 'manual' });
  };
  return {
    fetch: send,
    get: async (path) => readAnswer(await send(path)),
    post: async (path, body, headers = {}) =>
      readAnswer(
        await send(path, {
          method: 'POST',
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }),
      ),
  };
}

async function readAnswer(response: Response): Promise<ApiAnswer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '') && !text.includes('\n');
  const body: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body, text };
}
