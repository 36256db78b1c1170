import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import type { FactTableName } from '#app/domain/reference/fact-table.ts';
import { type Facts, isInstalled, tableOf } from '#app/domain/reference/facts.ts';
import type { Fact, FactProvider, FactSource } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded, shareFact, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { inSentence, writeSome } from '#app/domain/wording/written.ts';
import { registerCounts, registerSize } from '#app/domain/suppliers/register-counts.server.ts';
import { type RiskSummary, riskSummaryOf } from '#models/risk-summary.server.ts';
import { BAND_LABELS, BANDS, type BandOrNone } from './bands.ts';
import { corridorFacts } from './corridor-facts.ts';
import { placesOf } from './places-of.ts';
import { goodsAtRisk, type Supplied } from './goods-at-risk.ts';
import { RISK_SENTENCES } from './statement-sentences.ts';

/** What the risk room can say in a statement: who was assessed, by band, and which goods and countries stand out. */
export const riskFacts: FactProvider = {
  room: 'risk',
  async facts({ organisationId }) {
    const summary = await riskSummaryOf(organisationId);
    const register = await registerSize(organisationId);
    if (register === 0) return { facts: [], sentences: [] };
    const reference = await currentFacts();
    const { groups, profiles } = await registerCounts(organisationId);
    const facts = [
      ...assessed(summary, register),
      ...goods(reference, profiles, register),
      ...countries(reference, summary),
      ...corridorFacts(reference, placesOf(groups)),
    ];
    return { facts, sentences: offerSentences(RISK_SENTENCES, facts) };
  },
};

function assessed(summary: RiskSummary, register: number): Fact[] {
  const about = { key: 'risk.assessed', label: 'Suppliers assessed for risk', link: '/risk' };
  if (summary.assessedAt === null) return [notRecorded(about)];
  // Whoever stands in no band was looked at, and too little is known of them to assess anything.
  const known = Math.min(summary.suppliers - inBand(summary, 'not-scored'), register);
  const all: readonly BandOrNone[] = [...BANDS, 'not-scored'];
  return [
    countFact(about, known),
    shareFact(
      { key: 'risk.assessed-share', label: 'Share of suppliers assessed for risk', link: '/risk' },
      known,
      register,
    ),
    ...all.map((band) =>
      countFact(
        {
          key: `risk.band-${band}`,
          label: `Suppliers in the risk band “${BAND_LABELS[band].toLowerCase()}”`,
          link: `/risk?band=${band}`,
        },
        inBand(summary, band),
      ),
    ),
    countFact(
      { key: 'risk.grave', label: 'Suppliers at high or very high inherent risk', link: '/risk' },
      inBand(summary, 'high') + inBand(summary, 'very-high'),
    ),
  ];
}

function inBand({ countries: counts }: RiskSummary, band: BandOrNone): number {
  return Object.values(counts).reduce((sum, bands) => sum + (bands[band] ?? 0), 0);
}

function sourceOf(reference: Facts, name: FactTableName): FactSource | undefined {
  const table = tableOf(reference, name);
  return table ? { title: table.source, edition: table.edition, date: table.date } : undefined;
}

function goods(reference: Facts, supplied: readonly Supplied[], register: number): Fact[] {
  const source = sourceOf(reference, 'listed-goods');
  const link = '/risk/goods';
  const counted = {
    key: 'risk.goods-suppliers',
    label: 'Suppliers of listed goods from listed countries',
    link,
  };
  if (source === undefined || !isInstalled(reference, 'listed-goods') || supplied.length === 0)
    return [notRecorded(counted)];
  const { goods: ranked, suppliers } = weighed(reference, supplied);
  const recorded = supplied.reduce((sum, { suppliers: count }) => sum + count, 0);
  return [
    countFact({ ...counted, source }, suppliers),
    countFact(
      { key: 'risk.goods', label: 'Listed goods that our suppliers supply', link, source },
      ranked.length,
    ),
    wordsFact(
      { key: 'risk.goods-which', label: 'Which listed goods, most suppliers first', link, source },
      writeSome(
        ranked.map(({ good, countries: places }) => goodFrom(good, places)),
        { most: 4, one: 'good', many: 'goods' },
      ),
    ),
    countFact(
      { key: 'risk.goods-known', label: 'Suppliers whose goods are recorded', link: '/suppliers' },
      recorded,
    ),
    countFact(
      { key: 'risk.goods-unknown', label: 'Suppliers whose goods are not recorded', link: '/suppliers' },
      Math.max(0, register - recorded),
    ),
  ];
}

const known = new WeakMap<readonly Supplied[], { reference: Facts; found: ReturnType<typeof goodsAtRisk> }>();

/** The register's counts stay the same object until the register changes: so long the goods are not looked up again. */
function weighed(reference: Facts, supplied: readonly Supplied[]): ReturnType<typeof goodsAtRisk> {
  const before = known.get(supplied);
  if (before?.reference === reference) return before.found;
  const found = goodsAtRisk(reference, supplied);
  known.set(supplied, { reference, found });
  return found;
}

function goodFrom(good: string, places: readonly string[]): string {
  const names = places.map((iso3) => inSentence(countryName(iso3)));
  const most = names.length > 3 ? 2 : 3;
  return `${good.toLowerCase()} (${writeSome(names, { most, one: 'country', many: 'countries' })})`;
}

function countries(reference: Facts, summary: RiskSummary): Fact[] {
  const held = Object.entries(summary.countries)
    .map(([iso3, bands]) => ({
      iso3,
      suppliers: Object.values(bands).reduce((sum, count) => sum + count, 0),
    }))
    .filter(({ iso3, suppliers }) => iso3 !== 'x' && suppliers > 0)
    .sort((a, b) => b.suppliers - a.suppliers || (a.iso3 < b.iso3 ? -1 : 1));
  const lowest = held.filter(({ iso3 }) => ['3', '2W'].includes(reference.tiers.get(iso3)?.tier ?? ''));
  const tied = held.filter(({ iso3 }) => (reference.tiedVisas.get(iso3)?.signal ?? 0) > 0);
  return [
    ...placesFacts(lowest, {
      name: 'low-effort',
      label: 'on the lowest tiers of the US Trafficking in Persons Report',
      source: isInstalled(reference, 'country-tiers') ? sourceOf(reference, 'country-tiers') : undefined,
    }),
    ...placesFacts(tied, {
      name: 'tied-visa',
      label: 'whose visas may tie migrant workers to one employer',
      source: isInstalled(reference, 'tied-visa') ? sourceOf(reference, 'tied-visa') : undefined,
    }),
  ];
}

function placesFacts(
  places: readonly { iso3: string; suppliers: number }[],
  { name, label, source }: { name: string; label: string; source: FactSource | undefined },
): Fact[] {
  const link = '/risk/countries';
  const counted = { key: `risk.${name}-suppliers`, label: `Suppliers in countries ${label}`, link };
  if (source === undefined) return [notRecorded(counted)];
  return [
    countFact(
      { ...counted, source },
      places.reduce((sum, { suppliers }) => sum + suppliers, 0),
    ),
    countFact({ key: `risk.${name}-countries`, label: `Countries ${label}`, link, source }, places.length),
    wordsFact(
      { key: `risk.${name}-which`, label: `Which countries ${label}`, link, source },
      writeSome(
        places.map(({ iso3 }) => inSentence(countryName(iso3))),
        { most: 8, one: 'country', many: 'countries' },
      ),
    ),
  ];
}
