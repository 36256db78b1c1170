import type { KeyRange } from '../storage/record-reader.ts';
import { encodeKey } from '../values/keys.ts';
import { KIND_ORDER, kindOf } from '../values/kinds.ts';
import type { Constraint } from './constraints.ts';
import type { IndexField } from './index-definition.ts';

const ABOVE = Buffer.from([0xff]);

/** Above every key that begins so. */
export function after(prefix: Buffer): Buffer {
  return Buffer.concat([prefix, ABOVE]);
}

/** The stretch of one index field that a range or a text prefix can lie in; null when the index cannot narrow it. */
export function fieldRange(constraint: Constraint, field: IndexField, multikey: boolean): KeyRange | null {
  if (constraint.prefix !== undefined) return prefixRange(constraint.prefix, field);
  return constraint.range ? boundedRange(constraint.range, field, multikey) : null;
}

function prefixRange(prefix: string, { direction }: IndexField): KeyRange {
  const key = encodeKey([prefix], [1]);
  const low = Buffer.from(key.subarray(0, key.length - 2));
  if (direction < 0) for (const [i, byte] of low.entries()) low[i] = byte ^ 0xff;
  return { low, high: after(low) };
}

/**
 * Both ends lie within the kind of the bound. In a multikey index one element may pass the lower bound and another the
 * upper, so only one end narrows.
 */
function boundedRange(
  range: NonNullable<Constraint['range']>,
  { direction }: IndexField,
  multikey: boolean,
): KeyRange | null {
  const { from } = range;
  const to = from && multikey ? undefined : range.to;
  const kind = kindOf((from ?? to)?.value);
  if (from && to && kindOf(to.value) !== kind) return null;
  const bytes = (value: unknown) => encodeKey([value], [direction]);
  const first = direction > 0 ? from : to;
  const last = direction > 0 ? to : from;
  const kindStart = direction > 0 ? KIND_ORDER[kind] : KIND_ORDER[kind] ^ 0xff;
  const low = first
    ? first.inclusive
      ? bytes(first.value)
      : after(bytes(first.value))
    : Buffer.from([kindStart]);
  const high = last
    ? last.inclusive
      ? after(bytes(last.value))
      : bytes(last.value)
    : Buffer.from([kindStart + 1]);
  return { low, high };
}
