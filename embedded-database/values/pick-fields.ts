/** Bytes of a value by its BSON type, where the type alone tells. */
const FIXED: Readonly<Record<number, number>> = {
  0x01: 8,
  0x06: 0,
  0x07: 12,
  0x08: 1,
  0x09: 8,
  0x0a: 0,
  0x10: 4,
  0x11: 8,
  0x12: 8,
  0x13: 16,
  0x7f: 0,
  0xff: 0,
};
const STRING = 0x02;
const BINARY = 0x05;

/**
 * A BSON document with those of its top-level fields that are named, in their order, without looking into the values. The
 * document itself where it holds a type that cannot be skipped without decoding. Much of a wide document's decoding is saved.
 */
export function pickFields(bytes: Buffer, names: ReadonlySet<string>): Buffer {
  const parts: Buffer[] = [];
  let length = 5;
  let at = 4;
  while (at < bytes.length - 1) {
    const nameEnd = bytes.indexOf(0, at + 1);
    const end = nameEnd < 0 ? null : endOfValue(bytes, bytes[at] ?? 0, nameEnd + 1);
    if (end === null || end > bytes.length - 1) return bytes;
    if (names.has(bytes.toString('utf8', at + 1, nameEnd))) {
      parts.push(bytes.subarray(at, end));
      length += end - at;
    }
    at = end;
  }
  const picked = Buffer.allocUnsafe(length);
  picked.writeInt32LE(length, 0);
  let to = 4;
  for (const part of parts) to += part.copy(picked, to);
  picked[to] = 0;
  return picked;
}

/** Where a value ends, or null for a type that has to be decoded to know. */
function endOfValue(bytes: Buffer, type: number, at: number): number | null {
  const fixed = FIXED[type];
  if (fixed !== undefined) return at + fixed;
  if (at + 4 > bytes.length) return null;
  const length = bytes.readInt32LE(at);
  if (type === STRING) return at + 4 + length;
  if (type === 0x03 || type === 0x04) return at + length;
  return type === BINARY ? at + 5 + length : null;
}
