import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import type { Fact, FactProvider } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded, shareFact, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { inSentence, writeList } from '#app/domain/wording/written.ts';
import { registerCounts } from './register-counts.server.ts';
import type { SupplierCounts, SupplierGroup } from './register-tally.ts';
import { SUPPLIER_SENTENCES } from './statement-sentences.ts';

/** What the register of suppliers can say in a statement: how many, where, how near, and what is not known of them. */
export const supplierFacts: FactProvider = {
  room: 'suppliers',
  async facts({ organisationId }) {
    const { groups, trades } = await registerCounts(organisationId);
    if (groups.length === 0) return { facts: [NO_REGISTER], sentences: [] };
    const facts = [...totals(groups), ...byTier(groups), ...byCountry(groups), ...(await bySector(trades))];
    return { facts, sentences: offerSentences(SUPPLIER_SENTENCES, facts) };
  },
};

const NO_REGISTER = notRecorded({
  key: 'suppliers.total',
  label: 'Suppliers in the register',
  link: '/suppliers',
});

const TIERS = [1, 2, 3, 4, 5] as const;

function sum(
  groups: readonly SupplierGroup[],
  which: (group: SupplierGroup) => boolean = () => true,
): number {
  return groups.filter(which).reduce((total, { suppliers }) => total + suppliers, 0);
}

function totals(groups: readonly SupplierGroup[]): Fact[] {
  const sites = groups.reduce((total, group) => total + group.sites, 0);
  const site = { key: 'suppliers.sites', label: 'Sites of suppliers in the register', link: '/suppliers' };
  return [
    countFact(
      { key: 'suppliers.total', label: 'Suppliers in the register', link: '/suppliers' },
      sum(groups),
    ),
    sites === 0 ? notRecorded(site) : countFact(site, sites),
  ];
}

function byTier(groups: readonly SupplierGroup[]): Fact[] {
  const all = sum(groups);
  const unknown = sum(groups, ({ tier }) => tier === null);
  const link = '/suppliers?tier=none';
  return [
    ...TIERS.map((tier) =>
      countFact(
        {
          key: `suppliers.tier-${tier}`,
          label: `Suppliers in tier ${tier}`,
          link: `/suppliers?tier=${tier}`,
        },
        sum(groups, (group) => group.tier === tier),
      ),
    ),
    countFact(
      {
        key: 'suppliers.beyond-tier-1',
        label: 'Suppliers known beyond tier 1',
        link: '/suppliers?sort=tier',
      },
      sum(groups, ({ tier }) => tier !== null && tier > 1),
    ),
    countFact({ key: 'suppliers.tier-unknown', label: 'Suppliers whose tier is not known', link }, unknown),
    shareFact(
      { key: 'suppliers.tier-known-share', label: 'Share of suppliers whose tier is known', link },
      all - unknown,
      all,
    ),
  ];
}

function byCountry(groups: readonly SupplierGroup[]): Fact[] {
  const counts = new Map<string, number>();
  for (const { country, suppliers } of groups)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + suppliers);
  const ranked = Array.from(counts, ([country, suppliers]) => ({
    country,
    name: countryName(country),
    suppliers,
  })).sort((a, b) => b.suppliers - a.suppliers || (a.name < b.name ? -1 : 1));
  const link = '/suppliers?sort=country';
  return [
    countFact({ key: 'suppliers.countries', label: 'Countries of suppliers', link }, ranked.length),
    wordsFact(
      { key: 'suppliers.top-countries', label: 'The five countries with most suppliers', link },
      writeList(ranked.slice(0, 5).map(({ name }) => inSentence(name))),
    ),
    countFact(
      { key: 'suppliers.country-unknown', label: 'Suppliers whose country is not known', link },
      sum(groups, ({ country }) => country === null),
    ),
    ...ranked.map(({ country, name, suppliers }) =>
      countFact(
        {
          key: `suppliers.country.${country.toLowerCase()}`,
          label: `Suppliers in ${inSentence(name)}`,
          link: `/suppliers?country=${country}`,
        },
        suppliers,
      ),
    ),
  ];
}

async function bySector(trades: SupplierCounts['trades']): Promise<Fact[]> {
  const facts = await currentFacts();
  const divisions = divisionsOf(trades);
  const without = trades.find(({ sectors }) => sectors.length === 0)?.suppliers ?? 0;
  const names = divisions
    .slice(0, 3)
    .flatMap(({ division }) => facts.divisions.get(division)?.title.toLowerCase() ?? []);
  const link = '/risk/sectors';
  const sectors = { key: 'suppliers.sectors', label: 'Trades of suppliers (divisions of ISIC)', link };
  return [
    divisions.length === 0 ? notRecorded(sectors) : countFact(sectors, divisions.length),
    wordsFact(
      { key: 'suppliers.top-sectors', label: 'The three trades with most suppliers', link },
      writeList(names),
    ),
    countFact(
      { key: 'suppliers.sector-unknown', label: 'Suppliers whose trade is not known', link: '/suppliers' },
      without,
    ),
  ];
}

/** The ISIC divisions of suppliers, most suppliers first; one with two trades counts in both. */
function divisionsOf(trades: SupplierCounts['trades']): { division: string; suppliers: number }[] {
  const counts = new Map<string, number>();
  for (const { sectors: codes, suppliers } of trades)
    for (const division of new Set(codes.map((code) => code.slice(0, 2))))
      counts.set(division, (counts.get(division) ?? 0) + suppliers);
  return Array.from(counts, ([division, suppliers]) => ({ division, suppliers })).sort(
    (a, b) => b.suppliers - a.suppliers || (a.division < b.division ? -1 : 1),
  );
}
