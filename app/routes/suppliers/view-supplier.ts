import { countryName } from '#app/domain/reference/countries.ts';
import { IDENTIFIER_NAMES } from '#app/domain/suppliers/identifiers/schemes.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { formatDate, formatMoney, formatNumber } from '#app/http/format.ts';

const NAME_KINDS = { alias: 'also', former: 'former', native: 'own script', trading: 'trading' } as const;
const FEES = { paid: 'Workers pay', 'not-paid': 'Workers do not pay', unknown: 'Not known' } as const;
const PRECISION = {
  exact: 'as given',
  city: 'town',
  region: 'largest town of the region',
  country: 'country only',
} as const;

/** The short title of a trade by its ISIC code, whose first two digits are the division. */
type TradeOf = (code: string) => string | undefined;

type Item = { label: string; value: string };

/** A supplier as its page shows it: facts in words, empty ones left out. */
export function viewSupplier(supplier: Supplier, owner: string | null, tradeOf: TradeOf) {
  const { id, name, reference, country, tier, spend, workforce } = supplier;
  return {
    id,
    name,
    key: items([
      ['Country', country && countryName(country)],
      ['Reference', reference],
      ['Tier', tier && String(tier)],
      ['Yearly spend', spend && formatMoney('en', spend)],
      ['Workers', workforce.workers === null ? null : formatNumber('en', workforce.workers)],
      ['Owner', owner ?? 'Nobody yet'],
    ]),
    sites: supplier.sites.map((site, place) => ({
      key: site.id,
      cells: {
        name: site.name ?? `Site ${place + 1}`,
        address: site.address,
        city: site.city,
        country: site.country && countryName(site.country),
        point:
          site.latitude === null || site.longitude === null
            ? site.precision && PRECISION[site.precision]
            : `${site.latitude.toFixed(3)}, ${site.longitude.toFixed(3)} (${PRECISION[site.precision ?? 'exact']})`,
        osId: site.osId,
      },
    })),
    groups: [
      { title: 'Names and numbers', items: namesAndNumbers(supplier) },
      { title: 'What you buy', items: trade(supplier, tradeOf) },
      { title: 'People who work there', items: people(supplier) },
    ],
    notes: supplier.notes,
    changed: `Last changed on ${formatDate('en', supplier.updatedAt)}.`,
  };
}

function namesAndNumbers({ otherNames, identifiers }: Supplier): Item[] {
  return items([
    ...otherNames.map((other): [string, string] => [`Name (${NAME_KINDS[other.kind]})`, other.name]),
    ...identifiers.map((one): [string, string] => [IDENTIFIER_NAMES[one.scheme], one.value]),
  ]);
}

function trade({ sectors, goods, soleSource }: Supplier, tradeOf: TradeOf): Item[] {
  const trades = sectors.map((code) => `${tradeOf(code) ?? 'Not in the list of trades'} (ISIC ${code})`);
  return items([
    ['Sectors', trades.join('; ') || null],
    ['Goods', goods.map(({ name, hs }) => (hs ? `${name} (HS ${hs})` : name)).join('; ') || null],
    ['Sole source', yesNo(soleSource)],
  ]);
}

function people({ workforce }: Supplier): Item[] {
  return items([
    ['Low-skilled work', yesNo(workforce.lowSkilled)],
    ['Migrant workers', yesNo(workforce.migrant)],
    ['Agency workers', yesNo(workforce.agency)],
    ['Seasonal workers', yesNo(workforce.seasonal)],
    ['Piece rate', yesNo(workforce.pieceRate)],
    ['Homework', yesNo(workforce.homework)],
    ['Recruitment fees', workforce.recruitmentFees && FEES[workforce.recruitmentFees]],
  ]);
}

function yesNo(flag: boolean | null): string | null {
  return flag === null ? null : flag ? 'Yes' : 'No';
}

function items(pairs: [string, string | number | null][]): Item[] {
  const seen = new Map<string, string>();
  for (const [label, value] of pairs) {
    if (value === null) continue;
    const before = seen.get(label);
    seen.set(label, before ? `${before}; ${value}` : String(value));
  }
  return [...seen].map(([label, value]) => ({ label, value }));
}
