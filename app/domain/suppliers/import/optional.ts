/** A property only when there is something to say. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined | null,
): { [K in Key]?: Value } {
  const result: { [K in Key]?: Value } = {};
  if (value !== undefined && value !== null) result[key] = value;
  return result;
}
