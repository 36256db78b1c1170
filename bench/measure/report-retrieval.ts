import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { pickSome, seeded } from '../seeded-random.ts';
import { cleanSuppliers } from './clean-suppliers.ts';
import { listedOrganisations } from './listed-organisations.ts';
import { listedPersons } from './listed-persons.ts';
import { readRows } from './measuring-data.ts';
import {
  measureRecall,
  ownScore,
  meanOf,
  type Answer,
  type ClassFigures,
  type RecallFigures,
  type Search,
} from './recall.ts';
import { retrievalSet, SYNTHETIC, type RetrievalSet } from './retrieval-set.ts';

/** Scores below this are of no interest to any threshold measured. */
const LEAST_SCORE = 0.3;

const CLEAN_PERSONS = 2_000;

/** Recall at equal false alerts, organisations and persons apart. */
export function measureRetrieval(showWrong: boolean): {
  organisations: RecallFigures;
  persons: RecallFigures;
} {
  const { set, clean } = organisationSet();
  const persons = retrievalSet('person', listedPersons());
  return {
    organisations: report('Organisations', set, clean, showWrong),
    persons: report('Persons', persons, cleanPersons(), showWrong),
  };
}

/** The organisations to be found and the names of clean suppliers, for us and for peers. */
export function organisationSet(): { set: RetrievalSet; clean: string[] } {
  const parties = listedOrganisations();
  const clean = cleanSuppliers(parties.flatMap(({ names }) => names.map(({ name }) => name)));
  return { set: retrievalSet('organisation', parties), clean: clean.map(({ name }) => name) };
}

function cleanPersons(): string[] {
  const names = readRows('yente/negatives_global.csv').map((row) => row.full_name ?? '');
  return pickSome(seeded(CLEAN_PERSONS), names, CLEAN_PERSONS);
}

/** Our engine over the listed parties of a set. */
function engineSearch(set: RetrievalSet): Search {
  const index = buildIndex(set.listed);
  const clusterOf = new Map(
    set.listed.map((party, at) => [`${party.list}|${party.key}`, set.clusters[at] ?? 0]),
  );
  const options = { threshold: LEAST_SCORE, countryName: (iso3: string): string => iso3 };
  return (name) => {
    const party = {
      kind: set.kind,
      names: [{ name, kind: 'main' as const }],
      countries: [],
      places: [],
      identifiers: [],
    };
    return screenParty(index, party, options).findings.map(({ list, key, score }) => ({
      cluster: clusterOf.get(`${list}|${key}`) ?? -1,
      score,
    }));
  };
}

function report(
  title: string,
  set: RetrievalSet,
  clean: readonly string[],
  showWrong: boolean,
): RecallFigures {
  const search = engineSearch(set);
  const answers = set.queries.map(({ name }) => search(name));
  const figures = measureRecall(set.queries, answers, clean.map(search));
  const names = set.listed.reduce((sum, { names: own }) => sum + own.length, 0);
  console.log(
    `${title}: ${names} names of ${new Set(set.clusters).size} clusters, ${clean.length} clean suppliers`,
  );
  console.log(
    `  scores at 1 / 3 / 10 % false alerts: ${figures.thresholds.map((one) => (one < LEAST_SCORE ? `below ${LEAST_SCORE}` : one.toFixed(3))).join(' / ')}`,
  );
  for (const one of figures.classes) printClass(one);
  const made = figures.classes.filter(({ group }) => group in SYNTHETIC);
  if (made.length > 0) printClass(meanOf('mean of the classes made by rule', made));
  if (showWrong) printMissed(set, answers, figures.thresholds[0] ?? 0);
  return figures;
}

function printMissed(set: RetrievalSet, answers: readonly Answer[], threshold: number): void {
  set.queries.forEach((query, at) => {
    const answer = answers[at] ?? [];
    const own = ownScore(query, answer);
    if (own > threshold) return;
    const { group, name, cluster } = query;
    console.log(`    ${group}: ${name} (own ${own}, best ${answer[0]?.score}) ${namesOf(set, cluster)}`);
  });
}

function namesOf(set: RetrievalSet, cluster: number): string {
  const names = set.listed.flatMap((party, at) => (set.clusters[at] === cluster ? party.names : []));
  return names
    .slice(0, 3)
    .map(({ name }) => name)
    .join(' | ');
}

function printClass({ group, queries, recall, top1 }: ClassFigures): void {
  const rates = recall.map((one) => one.toFixed(3)).join(' ');
  console.log(`  ${group.padEnd(34)} ${String(queries).padStart(5)}  R ${rates}  top-1 ${top1.toFixed(3)}`);
}
