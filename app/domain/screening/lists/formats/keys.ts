/** Lower-case letters and digits joined by hyphens, as keys of entries are written. */
export function keyFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** A key for a publisher's id in which case or other signs count: what reads the same gets another ending. */
export function exactKeyFrom(id: string): string {
  const plain = keyFrom(id);
  return plain === id ? plain : `${plain}-${shortMark(id)}`.replace(/^-/, '');
}

/** A key for an entry without an id: its name, and whatever else tells it from others of the same name. */
export function nameKeyFrom(name: string, ...apart: readonly string[]): string {
  const own = keyFrom(name);
  const more = apart.filter((part) => part !== '').join('|');
  const isSpelt =
    own.replace(/-/g, '').length >= 2 && !/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]/u.test(name);
  const base = isSpelt ? own : `${own}-${shortMark(name)}`.replace(/^-/, '');
  return more === '' ? base : `${base}-${shortMark(more)}`;
}

/** Eight hexadecimal digits of a text (FNV-1a, 32 bits): enough to tell apart what already reads alike. */
function shortMark(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
