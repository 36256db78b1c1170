/** What a signed-in browser's session remembers. Everything else is looked up again for each request. */
export type SessionUser = {
  personId: string;
  organisationId: string;
  /** Must equal the person's own, which rises when all sessions are ended. */
  sessionVersion: number;
  /** Milliseconds since 1970. */
  signedInAt: number;
  /** Names the session on the security page; opens nothing. */
  handle: string;
  /** "Firefox on Linux". */
  browser: string;
};

declare module 'express-session' {
  interface SessionData {
    passport?: { user?: SessionUser };
    /** Who gave the right password and owes the second step. */
    waiting?: { personId: string; since: number };
    /** When the store last noted that the session was used. */
    seenAt?: number;
  }
}

/** A browser's family and system in words, from its User-Agent header; versions are left out. */
export function describeBrowser(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const browser = /Edg\//.test(text)
    ? 'Edge'
    : /Firefox\//.test(text)
      ? 'Firefox'
      : /Chrom(e|ium)\//.test(text)
        ? 'Chrome'
        : /Safari\//.test(text)
          ? 'Safari'
          : 'A browser';
  const systems = [
    ['Android', 'Android'],
    ['iPhone|iPad', 'iOS'],
    ['Windows', 'Windows'],
    ['Mac OS X', 'macOS'],
    ['Linux', 'Linux'],
  ];
  const system = systems.find(([pattern = '']) => new RegExp(pattern).test(text))?.[1];
  return system ? `${browser} on ${system}` : browser;
}
