/** Published statements, their files and forms, and the page that verifies them: `/en/statements/tarnbrook/2026.json`. */
const OPEN = /^\/(?:en|ar)\/(?:statements\/|verify(?:[/.]|$))/;
/** The card that other sites may show in a frame. */
const FRAMED = /^\/(?:en|ar)\/statements\/[a-z0-9-]+\/embed$/;

/**
 * Whether a path is open to everybody without being remembered: no session is read or begun there, no cookie is looked
 * at, and no script runs, so that any cache may keep the answer.
 */
export function isOpenPath(pathname: string): boolean {
  return OPEN.test(pathname);
}

/** Whether other sites may show the page of this path in a frame. */
export function isFramedPath(pathname: string): boolean {
  return FRAMED.test(pathname);
}
