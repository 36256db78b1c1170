import type { ListedParty, PartyKind, PartyName } from '#app/domain/screening/engine/party.ts';
import { pickSome, seeded, type Random } from '../seeded-random.ts';
import { clusterByName } from './clusters.ts';
import { isRomanisedRussian, toCyrillic } from './cyrillic-by-rule.ts';
import { foldName } from './fold-name.ts';
import { oneTypo, swapCase, transliterate, twoTypos, type Perturb } from './perturb-letters.ts';
import * as words from './perturb-words.ts';

/** A name to look up, the kind of change it went through, and the cluster that is meant. */
export type Query = { readonly name: string; readonly group: string; readonly cluster: number };

/** Listed parties without the names held out, the cluster of each, and what to look up. */
export type RetrievalSet = {
  readonly kind: PartyKind;
  readonly listed: readonly ListedParty[];
  readonly clusters: readonly number[];
  readonly queries: readonly Query[];
};

/** The twelve classes made by rule. */
export const SYNTHETIC: Readonly<Record<string, Perturb>> = {
  case: swapCase,
  'one typo': oneTypo,
  'two typos': twoTypos,
  'legal form dropped': words.dropForm,
  'legal form swapped': words.swapForm,
  'word order': words.moveWords,
  'word dropped': words.dropWord,
  'word added': words.addWord,
  'joined or split': words.joinOrSplit,
  transliteration: transliterate,
  'typo, form and order': words.typoFormAndOrder,
  abbreviation: words.abbreviate,
};

const PER_CLASS = 500;
const ALIASES = 600;
const SEED = 5_200;

/**
 * Names to find among listed parties: each of the twelve classes on the main names of 500 clusters (fewer where a
 * class needs more words), real Latin aliases and real names in other scripts, which are taken out of the lists.
 */
export function retrievalSet(kind: PartyKind, parties: readonly ListedParty[]): RetrievalSet {
  const next = seeded(SEED);
  const clusters = clusterByName(parties);
  const held = [
    ...heldLatin(next, parties, clusters),
    ...heldNative(next, parties, clusters),
    ...heldRussian(next, parties, clusters),
  ];
  const out = new Set(held.map(({ cluster, taken }) => `${cluster}|${foldName(taken)}`));
  const listed = parties.map((party, at) => ({
    ...party,
    names: party.names.filter(
      ({ name, kind: of }) =>
        of !== 'native' && !isNative(name) && !out.has(`${clusters[at] ?? 0}|${foldName(name)}`),
    ),
  }));
  const made = kind === 'organisation' ? synthetic(next, listed, clusters) : [];
  return { kind, listed, clusters, queries: [...made, ...held] };
}

function synthetic(next: Random, parties: readonly ListedParty[], clusters: readonly number[]): Query[] {
  const mains = new Map<number, string>();
  parties.forEach(({ names }, at) => {
    const name = names[0]?.name ?? '';
    const cluster = clusters[at] ?? 0;
    if (!mains.has(cluster) && words.cutForm(name).core.split(/\s+/).length > 1) mains.set(cluster, name);
  });
  return Object.entries(SYNTHETIC).flatMap(([group, perturb]) => {
    const queries: Query[] = [];
    for (const [cluster, name] of pickSome(next, [...mains], mains.size)) {
      if (queries.length === PER_CLASS) break;
      const changed = perturb(next, name);
      if (changed !== null) queries.push({ name: changed, group, cluster });
    }
    return queries;
  });
}

type Held = Query & { /** The listed name that is taken out. */ readonly taken: string };

function heldLatin(next: Random, parties: readonly ListedParty[], clusters: readonly number[]): Held[] {
  const names = latinNames(parties, clusters);
  const several = [...names].filter(([, own]) => own.size > 1);
  return pickSome(next, several, ALIASES).flatMap(([cluster, own]) => {
    const [taken] = pickSome(next, [...own.values()].slice(1), 1);
    return taken === undefined
      ? []
      : [{ name: taken.name, group: 'real Latin alias', cluster, taken: taken.name }];
  });
}

/** Latin names of each cluster by their folded form, main names first. */
function latinNames(
  parties: readonly ListedParty[],
  clusters: readonly number[],
): Map<number, Map<string, PartyName>> {
  const found = new Map<number, Map<string, PartyName>>();
  parties.forEach(({ names }, at) => {
    const own = found.get(clusters[at] ?? 0) ?? new Map<string, PartyName>();
    found.set(clusters[at] ?? 0, own);
    for (const name of names) {
      const folded = foldName(name.name);
      if (!isNative(name.name) && folded.length > 2 && !own.has(folded)) own.set(folded, name);
    }
  });
  return found;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['real Chinese name', /\p{Script=Han}/u],
  ['real Cyrillic name', /\p{Script=Cyrillic}/u],
  ['real Arabic name', /\p{Script=Arabic}/u],
  ['real Korean name', /\p{Script=Hangul}/u],
];

function isNative(name: string): boolean {
  return SCRIPTS.some(([, script]) => script.test(name));
}

/** Up to 600 names of each script; a cluster gives at most one to each, and must have a Latin name. */
function heldNative(next: Random, parties: readonly ListedParty[], clusters: readonly number[]): Held[] {
  const latin = latinNames(parties, clusters);
  return SCRIPTS.flatMap(([group, script]) => {
    const found = new Map<number, string>();
    parties.forEach(({ names }, at) => {
      const cluster = clusters[at] ?? 0;
      const name = names.find((one) => script.test(one.name));
      if (name !== undefined && (latin.get(cluster)?.size ?? 0) > 0) found.set(cluster, name.name);
    });
    return pickSome(next, [...found], ALIASES).map(([cluster, name]) => ({
      name,
      group,
      cluster,
      taken: name,
    }));
  });
}

/** Romanised Russian names written back in Cyrillic, in clusters that keep another name. */
function heldRussian(next: Random, parties: readonly ListedParty[], clusters: readonly number[]): Held[] {
  const russian = [...latinNames(parties, clusters)].flatMap(([cluster, own]) => {
    const names = [...own.values()].filter(({ name }) => isRomanisedRussian(name));
    const [first] = names;
    return first === undefined || names.length === own.size ? [] : [{ cluster, taken: first.name }];
  });
  return pickSome(next, russian, ALIASES).map(({ cluster, taken }) => ({
    name: toCyrillic(taken),
    group: 'Russian, written back by rule',
    cluster,
    taken,
  }));
}
