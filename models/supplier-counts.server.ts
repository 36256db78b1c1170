import { Types } from 'mongoose';
import { SupplierModel } from './supplier.server.ts';

/** What counts of a register are made of, of one supplier. */
export type SupplierProfile = {
  id: string;
  tier: number | null;
  country: string | null;
  sites: number;
  siteCountries: string[];
  goods: { hs: string | null; name: string }[];
  sectors: string[];
};

type Row = {
  _id: Types.ObjectId;
  tier?: number | null;
  country?: string | null;
  sites?: { country?: string | null }[];
  goods?: { hs?: string | null; name: string }[];
  sectors?: string[];
};

const FIELDS = { tier: 1, country: 1, 'sites.country': 1, goods: 1, sectors: 1 } as const;

/** What counts are made of, of the whole register or of some suppliers. Only these fields are read. */
export async function supplierProfiles(
  organisationId: string,
  ids: readonly string[] | 'all',
): Promise<SupplierProfile[]> {
  const which = ids === 'all' ? {} : { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } };
  const rows = await SupplierModel.find({ organisationId, ...which }, FIELDS).lean<Row[]>();
  return rows.map(toProfile);
}

function toProfile({ _id, tier, country, sites = [], goods = [], sectors = [] }: Row): SupplierProfile {
  const countries = sites.flatMap((site) => site.country ?? []);
  return {
    id: _id.toHexString(),
    tier: tier ?? null,
    country: country ?? null,
    sites: sites.length,
    siteCountries: [...new Set(countries)].sort(),
    goods: goods.map(({ hs, name }) => ({ hs: hs ?? null, name })),
    sectors,
  };
}
