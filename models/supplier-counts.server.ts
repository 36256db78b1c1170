import { SupplierModel } from './supplier.server.ts';

/** How many suppliers stand in a tier and a country; null where it is not known. */
export type SupplierGroup = { tier: number | null; country: string | null; suppliers: number; sites: number };

/** What is bought where: suppliers with the same countries, goods and trades, counted together. */
type SupplyProfile = {
  countries: string[];
  goods: { hs: string | null; name: string }[];
  sectors: string[];
  suppliers: number;
};

/** An organisation's register in counts. */
export type SupplierCounts = {
  groups: SupplierGroup[];
  /** Suppliers by their trades, as ISIC codes; those without one have none. */
  trades: { sectors: string[]; suppliers: number }[];
  /** Only of suppliers whose goods are recorded. */
  profiles: SupplyProfile[];
};

type FacetRow = {
  groups: {
    _id: { tier?: number | null; country?: string | null };
    suppliers: number;
    sites: number;
  }[];
  trades: { _id: string[]; suppliers: number }[];
  profiles: {
    _id: {
      country?: string | null;
      sites?: (string | null)[];
      goods: SupplyProfile['goods'];
      sectors: string[];
    };
    suppliers: number;
  }[];
};

/**
 * A text that changes with every change of the register: how many suppliers there are, when one was changed last, and which
 * versions those of that moment have. Three looks at an index, however many suppliers there are.
 */
export async function registerMark(organisationId: string): Promise<string> {
  const count = await SupplierModel.countDocuments({ organisationId });
  const last = await SupplierModel.findOne({ organisationId })
    .sort({ updatedAt: -1 })
    .select({ updatedAt: 1 })
    .lean();
  if (!last) return String(count);
  const { updatedAt } = last;
  const rows = await SupplierModel.find({ organisationId, updatedAt })
    .select({ version: 1 })
    .limit(500)
    .lean();
  const versions = rows.reduce((sum, { version }) => sum + version, 0);
  return `${count} ${updatedAt.toISOString()} ${versions}`;
}

/** Counts an organisation's register by tier, country, trade and goods, in one pass. */
export async function countSuppliers(organisationId: string): Promise<SupplierCounts> {
  const [row] = await SupplierModel.aggregate<FacetRow>([
    { $match: { organisationId } },
    {
      $facet: {
        groups: [
          {
            $group: {
              _id: { tier: '$tier', country: '$country' },
              suppliers: { $sum: 1 },
              sites: { $sum: { $size: { $ifNull: ['$sites', []] } } },
            },
          },
        ],
        trades: [{ $group: { _id: '$sectors', suppliers: { $sum: 1 } } }],
        profiles: [
          { $match: { 'goods.0': { $exists: true } } },
          {
            $group: {
              _id: { country: '$country', sites: '$sites.country', goods: '$goods', sectors: '$sectors' },
              suppliers: { $sum: 1 },
            },
          },
        ],
      },
    },
  ]);
  return row ? toCounts(row) : { groups: [], trades: [], profiles: [] };
}

function toCounts({ groups, trades, profiles }: FacetRow): SupplierCounts {
  return {
    groups: groups.map(({ _id, suppliers, sites }) => ({
      tier: _id.tier ?? null,
      country: _id.country ?? null,
      suppliers,
      sites,
    })),
    trades: trades.map(({ _id, suppliers }) => ({ sectors: _id, suppliers })),
    profiles: profiles.map(({ _id, suppliers }) => ({
      countries: [...new Set([_id.country, ...(_id.sites ?? [])])].filter(
        (country) => country !== null && country !== undefined,
      ),
      goods: _id.goods.map(({ hs, name }) => ({ hs: hs ?? null, name })),
      sectors: _id.sectors,
      suppliers,
    })),
  };
}
