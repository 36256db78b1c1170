import { z } from 'zod';
import type { FactTable, FactTableName, LoadedTable } from './fact-table.ts';
import * as rows from './fact-rows.ts';

/** A table as pages show it: its manifest entry, and whether this installation holds it. */
export type TableState = FactTable & { installed: boolean; checksum: string };

/** Everything that the portal knows about countries, trades and goods, read once and shared by all. */
export type Facts = {
  /** Changes with any row of any table; an assessment keeps it, so that it can be told which facts it rests on. */
  edition: string;
  tables: ReadonlyMap<FactTableName, TableState>;
  tiers: ReadonlyMap<string, z.infer<typeof rows.TierRow>>;
  tierHistory: ReadonlyMap<string, z.infer<typeof rows.TierHistoryRow>[]>;
  slaveryIndex: ReadonlyMap<string, rows.SlaveryIndex>;
  tiedVisas: ReadonlyMap<string, rows.TiedVisa>;
  corridors: readonly rows.Corridor[];
  conventions: ReadonlyMap<string, rows.Conventions>;
  points: ReadonlyMap<string, rows.Point>;
  listedGoods: readonly rows.ListedGood[];
  goodsByCountry: ReadonlyMap<string, rows.ListedGood[]>;
  goodsMap: ReadonlyMap<string, rows.GoodsMapEntry>;
  /** By division: a band of several divisions stands under each of them. */
  bands: ReadonlyMap<string, rows.SectorBand>;
  divisions: ReadonlyMap<string, rows.Division>;
  headings: ReadonlyMap<string, rows.Heading>;
  indicators: readonly rows.Indicator[];
  sectorEstimates: readonly rows.SectorEstimate[];
};

/**
 * Puts the tables together. A table that is absent leaves its part empty.
 *
 * @param edition a text that stands for these rows and no others
 * @throws ZodError when a row does not have the shape of its table
 */
export function buildFacts(loaded: readonly LoadedTable[], edition: string): Facts {
  const read = <Row>(name: FactTableName, shape: z.ZodType<Row>): Row[] =>
    z.array(shape).parse(loaded.find(({ table }) => table.name === name)?.rows ?? []);
  const listedGoods = read('listed-goods', rows.ListedGoodRow);
  return {
    edition,
    tables: new Map(
      loaded.map(({ table, installed, checksum }) => [table.name, { ...table, installed, checksum }]),
    ),
    tiers: byCountry(read('country-tiers', rows.TierRow)),
    tierHistory: groupByCountry(read('tier-history', rows.TierHistoryRow)),
    slaveryIndex: byCountry(read('global-slavery-index', rows.SlaveryIndexRow)),
    tiedVisas: byCountry(read('tied-visa', rows.TiedVisaRow)),
    corridors: read('corridors', rows.CorridorRow),
    conventions: byCountry(read('ilo-conventions', rows.ConventionsRow)),
    points: byCountry(read('country-points', rows.PointRow)),
    listedGoods,
    goodsByCountry: groupByCountry(listedGoods),
    goodsMap: new Map(read('goods-map', rows.GoodsMapRow).map((row) => [row.good, row])),
    bands: bandsByDivision(read('sector-bands', rows.SectorBandRow)),
    divisions: new Map(read('isic-divisions', rows.DivisionRow).map((row) => [row.division, row])),
    headings: new Map(read('hs-headings', rows.HeadingRow).map((row) => [row.code, row])),
    indicators: read('ilo-indicators', rows.IndicatorRow),
    sectorEstimates: read('forced-labour-by-sector', rows.SectorEstimateRow),
  };
}

/** The table's state, or null when the manifest does not name it. */
export function tableOf(facts: Facts, name: FactTableName): TableState | null {
  return facts.tables.get(name) ?? null;
}

/** Whether the rows of this table are in this installation. */
export function isInstalled(facts: Facts, name: FactTableName): boolean {
  return facts.tables.get(name)?.installed ?? false;
}

function byCountry<Row extends { iso3: string }>(list: Row[]): Map<string, Row> {
  return new Map(list.map((row) => [row.iso3, row]));
}

function groupByCountry<Row extends { iso3: string }>(list: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const group = groups.get(row.iso3);
    if (group) group.push(row);
    else groups.set(row.iso3, [row]);
  }
  return groups;
}

function bandsByDivision(list: rows.SectorBand[]): Map<string, rows.SectorBand> {
  const bands = new Map<string, rows.SectorBand>();
  for (const row of list) {
    for (let division = Number(row.from); division <= Number(row.to); division += 1)
      bands.set(String(division).padStart(2, '0'), row);
  }
  return bands;
}
