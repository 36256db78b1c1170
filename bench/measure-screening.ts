import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { countryFromText } from '#app/domain/reference/countries.ts';
import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import { compareNames } from '#app/domain/screening/engine/compare-names.ts';
import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { toListedParty } from '#app/domain/screening/lists/listed-party.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { readName } from '#app/domain/screening/names/read-name.ts';

/**
 * Measures the screening engine on labelled pairs and on clean suppliers. The data are not part of the project:
 * name their folder in MEASURE_DATA. Without them this ends with status 1.
 */
const folder = process.env.MEASURE_DATA ?? '../shared/data/measure';
const THRESHOLDS = [0.5, 0.54, 0.58, 0.6, 0.62, 0.64, 0.66, 0.7, 0.74, 0.78, 0.82];

type Row = Record<string, string>;
type Labelled = { same: boolean; ours: number; anchor: number; tier: string };

if (!existsSync(folder)) {
  console.error(`Measuring data not found at ${folder}. Name their folder in MEASURE_DATA.`);
  process.exit(1);
}
measurePairs();
measureCleanSuppliers('the shipped lists', cleanIndexParties());
measureCleanSuppliers('the organisations of OFAC’s SDN list, names alone', ofacParties());

function rows(path: string): Row[] {
  return parse(readFileSync(join(folder, path)), { columns: true, bom: true, relax_column_count: true });
}

/** Labelled organisation pairs, our name score beside the frozen scores of logic-v2 on the same pairs. */
function measurePairs(): void {
  const pairs = organisationPairs();
  const index = buildIndex(cleanIndexParties());
  const labelled = pairs.map((pair): Labelled => {
    const names = [pair.name1, pair.name2].map((name) => {
      const read = readName(name ?? '');
      return {
        words: read.words.map(({ word }) => index.weigh(word)),
        legal: read.legal,
        native: read.native,
        romanised: read.romanised,
      };
    });
    const [a, b] = names;
    const ours =
      a === undefined || b === undefined ? 0 : (compareNames(a, b).score + compareNames(b, a).score) / 2;
    return { same: pair.is_match === 'true', ours, anchor: Number(pair.score), tier: pair.quality ?? '' };
  });
  console.log(`Labelled organisation pairs: ${labelled.length}`);
  console.log(`  logic-v2 at 0.70: ${quality(labelled, (one) => one.anchor >= 0.7)}`);
  for (const threshold of THRESHOLDS) {
    console.log(`  ours at ${threshold.toFixed(2)}: ${quality(labelled, (one) => one.ours >= threshold)}`);
  }
  if (process.argv.includes('--wrong')) showWrong(pairs, labelled);
}

function organisationPairs(): Row[] {
  const scores = new Map(
    rows('nomenklatura/logicv2-frozen.csv').map((row) => [pairKey(row), row.score ?? '']),
  );
  return rows('nomenklatura/cases.csv')
    .filter((row) => row.schema === 'Company' || row.schema === 'Organization')
    .flatMap((row) => {
      const score = scores.get(pairKey(row));
      return score === undefined ? [] : [{ ...row, score }];
    });
}

function pairKey(row: Row): string {
  const names = [row.name1, row.name2].map((name) => (name ?? '').normalize('NFKC').toLowerCase().trim());
  return `${row.schema}|${names.sort().join('|')}`;
}

function quality(labelled: readonly Labelled[], says: (one: Labelled) => boolean): string {
  const hits = labelled.filter((one) => says(one) && one.same).length;
  const said = labelled.filter(says).length;
  const same = labelled.filter((one) => one.same).length;
  const precision = hits / said;
  const recall = hits / same;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

function showWrong(pairs: readonly Row[], labelled: readonly Labelled[]): void {
  pairs.forEach((pair, at) => {
    const one = labelled[at];
    if (one === undefined || one.ours >= 0.58 === one.same) return;
    console.log(
      `    ${one.same ? 'missed' : 'wrong '} ${one.ours.toFixed(2)} (anchor ${one.anchor.toFixed(2)}) ${pair.name1} | ${pair.name2}`,
    );
  });
}

function cleanIndexParties(): ListedParty[] {
  return shippedLists().flatMap((list) =>
    list.entries.map((entry) => toListedParty(list.list, entry)).filter((party) => party !== null),
  );
}

/** Organisations of the SDN list with their aliases; the file has no header. */
function ofacParties(): ListedParty[] {
  const read = (path: string): string[][] =>
    parse(readFileSync(join(folder, path)), { relax_column_count: true });
  const aliases = new Map<string, string[]>();
  for (const [id = '', , , name = ''] of read('ofac-sdn/alt.csv'))
    aliases.set(id, [...(aliases.get(id) ?? []), name]);
  return read('ofac-sdn/sdn.csv').flatMap(([id = '', name = '', type = '']) => {
    if (type.trim() !== '-0-') return [];
    const names = [name, ...(aliases.get(id) ?? [])].map((one, at) => ({
      name: one,
      kind: at === 0 ? ('main' as const) : ('alias' as const),
    }));
    return [{ list: 'sdn', key: id, names, countries: [], places: [], identifiers: [] }];
  });
}

/** Alerts on real supplier lists, with and without country and address. */
function measureCleanSuppliers(against: string, listed: readonly ListedParty[]): void {
  const lists = join(folder, 'open-supply-hub/lists');
  const suppliers = readdirSync(lists)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .flatMap((file) => rows(join('open-supply-hub/lists', file)));
  const index = buildIndex(listed);
  const countryName = (iso3: string): string => iso3;
  console.log(`Clean suppliers: ${suppliers.length}, against ${against} (${index.names.length} names)`);
  for (const threshold of THRESHOLDS) {
    const alerts = [false, true].map((full) => {
      const hit = suppliers.filter((row) => {
        const iso3 = countryFromText(row.country ?? '');
        const party = {
          names: [{ name: row.name ?? '', kind: 'main' as const }],
          countries: full && iso3 !== null ? [iso3] : [],
          places: full ? [row.address ?? ''] : [],
          identifiers: [],
        };
        const { findings } = screenParty(index, party, { threshold, countryName });
        if (full && threshold === 0.58 && process.argv.includes('--wrong')) {
          for (const one of findings) console.log(`    ${one.score} ${row.name} | ${one.listedName.name}`);
        }
        return findings.length > 0;
      }).length;
      return ((1000 * hit) / suppliers.length).toFixed(1);
    });
    console.log(
      `  at ${threshold.toFixed(2)}: ${alerts[0]} alerts per 1,000 on names alone, ${alerts[1]} with country and address`,
    );
  }
}
