/** A path of this portal that came with a request, or the fallback for anything that could lead elsewhere. */
export function ownPath(wish: unknown, fallback: string): string {
  return typeof wish === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wish) ? wish : fallback;
}
