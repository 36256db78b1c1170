import { MongoError } from '../values/mongo-error.ts';

/** MongoDB's own limit on nesting. */
const DEEPEST = 180;
/** A document this small cannot be nested more deeply: a level takes eight bytes. */
const SURELY_SHALLOW = DEEPEST * 8;

const FIXED_SIZES: Record<number, number> = {
  0x01: 8,
  0x07: 12,
  0x08: 1,
  0x09: 8,
  0x10: 4,
  0x11: 8,
  0x12: 8,
  0x13: 16,
};
const EMPTY_TYPES = new Set([0x06, 0x0a, 0xff, 0x7f]);

function invalid(reason: string): MongoError {
  return new MongoError(22, 'InvalidBSON', reason);
}

/** Walks the bytes without recursion and refuses documents nested more than 180 deep (code 15) or broken (code 22). */
export function refuseDeepNesting(bytes: Buffer): void {
  if (bytes.length < SURELY_SHALLOW) return;
  const ends: number[] = [bytes.length - 1];
  let at = 4;
  while (ends.length) {
    const end = ends[ends.length - 1] ?? 0;
    if (at >= end) {
      at = end + 1;
      ends.pop();
      continue;
    }
    const type = bytes[at] ?? 0;
    const valueStart = bytes.indexOf(0, at + 1) + 1;
    if (valueStart === 0 || valueStart > end) throw invalid('a field name does not end');
    if (type === 0x03 || type === 0x04) {
      const length = valueStart + 4 <= end ? bytes.readInt32LE(valueStart) : 0;
      if (length < 5 || valueStart + length > end) throw invalid('an embedded document has a wrong length');
      if (ends.push(valueStart + length - 1) > DEEPEST)
        throw new MongoError(15, 'Overflow', `The document is nested more than ${DEEPEST} levels deep`);
      at = valueStart + 4;
    } else at = afterValue(bytes, type, valueStart, end);
  }
}

function afterValue(bytes: Buffer, type: number, start: number, end: number): number {
  const fixed = FIXED_SIZES[type];
  const stop =
    fixed !== undefined
      ? start + fixed
      : EMPTY_TYPES.has(type)
        ? start
        : afterVariable(bytes, type, start, end);
  if (stop > end || stop < start) throw invalid('a value goes beyond its document');
  return stop;
}

function afterVariable(bytes: Buffer, type: number, start: number, end: number): number {
  if (type === 0x0b) return bytes.indexOf(0, bytes.indexOf(0, start) + 1) + 1;
  if (start + 4 > end) throw invalid('a value is cut short');
  const length = bytes.readInt32LE(start);
  if (length < 0) throw invalid('a value has a negative length');
  switch (type) {
    case 0x02:
    case 0x0d:
    case 0x0e:
      return start + 4 + length;
    case 0x05:
      return start + 5 + length;
    case 0x0c:
      return start + 4 + length + 12;
    case 0x0f:
      return start + length;
    default:
      throw invalid(`unknown BSON type ${type}`);
  }
}
