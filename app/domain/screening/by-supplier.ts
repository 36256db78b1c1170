/** Groups things by the supplier they belong to, keeping their order. */
export function bySupplier<T extends { supplierId: string }>(things: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.supplierId);
    if (group === undefined) groups.set(thing.supplierId, [thing]);
    else group.push(thing);
  }
  return groups;
}
