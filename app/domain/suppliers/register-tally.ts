/** What counts of a register need to know of one supplier; `sites` is how many it has. */
export type TalliedSupplier = {
  id: string;
  tier: number | null;
  country: string | null;
  sites: number;
  siteCountries: readonly string[];
  goods: readonly { hs: string | null; name: string }[];
  sectors: readonly string[];
};

/** How many suppliers stand in a tier and a country; null where it is not known. */
export type SupplierGroup = { tier: number | null; country: string | null; suppliers: number; sites: number };

/** What is bought where: suppliers with the same countries, goods and trades, counted together. */
type SupplyProfile = {
  countries: string[];
  goods: readonly { hs: string | null; name: string }[];
  sectors: readonly string[];
  suppliers: number;
};

/** An organisation's register in counts. */
export type SupplierCounts = {
  groups: SupplierGroup[];
  /** Suppliers by their trades, as ISIC codes; those without one have none. */
  trades: { sectors: readonly string[]; suppliers: number }[];
  /** Only of suppliers whose goods are recorded. */
  profiles: SupplyProfile[];
};

type Kind = { like: Omit<TalliedSupplier, 'id'>; suppliers: number };

/** A register by kinds: suppliers that counts cannot tell apart stand in one. */
export type Tally = { kindOf: Map<string, string>; kinds: Map<string, Kind> };

export function emptyTally(): Tally {
  return { kindOf: new Map(), kinds: new Map() };
}

/** Puts a supplier into the tally, in the place of what was known of it. */
export function tallySupplier({ kindOf, kinds }: Tally, { id, ...like }: TalliedSupplier): void {
  const key = JSON.stringify(like);
  const before = kindOf.get(id);
  if (before === key) return;
  if (before !== undefined) removeOne(kinds, before);
  kindOf.set(id, key);
  const kind = kinds.get(key);
  if (kind) kind.suppliers += 1;
  else kinds.set(key, { like, suppliers: 1 });
}

function removeOne(kinds: Tally['kinds'], key: string): void {
  const kind = kinds.get(key);
  if (kind === undefined) return;
  kind.suppliers -= 1;
  if (kind.suppliers === 0) kinds.delete(key);
}

/** The counts of a tally, in the order in which their kinds first came. */
export function countsOf({ kinds }: Tally): SupplierCounts {
  const groups = new Map<string, SupplierGroup>();
  const trades = new Map<string, SupplierCounts['trades'][number]>();
  const profiles = new Map<string, SupplyProfile>();
  for (const { like, suppliers } of kinds.values()) {
    const { tier, country, sites, siteCountries, goods, sectors } = like;
    const group = entryOf(groups, [tier, country], () => ({ tier, country, suppliers: 0, sites: 0 }));
    group.suppliers += suppliers;
    group.sites += sites * suppliers;
    entryOf(trades, sectors, () => ({ sectors, suppliers: 0 })).suppliers += suppliers;
    if (goods.length === 0) continue;
    const countries = [...new Set([...(country === null ? [] : [country]), ...siteCountries])];
    const made = () => ({ countries, goods, sectors, suppliers: 0 });
    entryOf(profiles, [countries, goods, sectors], made).suppliers += suppliers;
  }
  return { groups: [...groups.values()], trades: [...trades.values()], profiles: [...profiles.values()] };
}

function entryOf<Entry>(entries: Map<string, Entry>, by: unknown, make: () => Entry): Entry {
  const key = JSON.stringify(by);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = make();
  entries.set(key, made);
  return made;
}
