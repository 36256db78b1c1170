import { CUES } from './cues/all-cues.ts';
import { foldCase, type Cue } from './cues/cue.ts';
import { evened, type Feature } from './feature.ts';
import { kindFeatures } from './kind-features.ts';
import { withoutLaws } from './masks.ts';
import type { Sentence } from './sentences.ts';
import { isLead, shapeOf } from './shape.ts';
import { wordsOf, type Word } from './words.ts';

/** The value of a written rule that speaks, beside the evened-out values of words. */
export const RULE_VALUE = 0.4;

/** Words that say nothing alone; they count in pairs. */
const STOP = new Set(
  (
    'the a an of and to in for on by with is are be as at or that this it it from our we which has was were will their they these those us also ' +
    'such any all no can may been have thi'
  ).split(' '),
);

type Read = {
  words: Word[];
  cues: { cue: Cue; from: number; to: number }[];
  shape: string[];
  kinds: Feature[];
  stems: string[];
};

/**
 * The features of every sentence of one statement, in their order: its words, pairs of words, kinds of words (see
 * kind-features.ts), runs of four letters, the written rules that speak, its shape and place, and the words and rules of the
 * sentence before, the one after, the last heading and the line that leads a list.
 */
export function featuresOf(sentences: readonly Sentence[]): Feature[][] {
  const read = sentences.map((sentence) => readOne(sentence));
  let heading: Read | undefined;
  let lead: Read | undefined;
  return read.map((own, at) => {
    const sentence = sentences[at];
    const features = [
      ...ownFeatures(own),
      ...wordsAround('p:', read[at - 1]),
      ...wordsAround('n:', read[at + 1]),
      ...wordsAround('h:', heading),
      ...wordsAround('l:', lead),
      ...rulesAround('y:', read[at - 1]),
      ...rulesAround('z:', read[at + 1]),
      ...placeOf(at, sentences),
    ];
    if (sentence?.isHeading === true) [heading, lead] = [own, undefined];
    else if (sentence !== undefined && isLead(sentence.text)) lead = own;
    else if (sentence !== undefined && sentence.text.length > 120 && /^\P{Ll}/u.test(sentence.text))
      lead = undefined;
    return features;
  });
}

function readOne(sentence: Sentence): Read {
  const words = wordsOf(sentence.text);
  const folded = withoutLaws(foldCase(sentence.text));
  const cues: Read['cues'] = [];
  for (const cue of CUES) {
    const found = cue.pattern.exec(folded);
    if (found !== null) cues.push({ cue, from: found.index, to: found.index + found[0].length });
  }
  const stems = [...new Set(words.map(({ stem }) => stem))].filter((stem) => !STOP.has(stem));
  return { words, cues, shape: shapeOf(sentence), kinds: kindFeatures(folded), stems };
}

function ownFeatures({ words, cues, shape, kinds }: Read): Feature[] {
  const named = new Map<string, Feature & { times: number }>();
  const add = (name: string, first: Word, last: Word): void => {
    const times = (named.get(name)?.times ?? 0) + 1;
    named.set(name, { name, value: 1 + Math.log(times), times, from: first.from, to: last.to });
  };
  words.forEach((word, at) => {
    if (!STOP.has(word.stem)) add(`w:${word.stem}`, word, word);
    const before = words[at - 1];
    if (before !== undefined) add(`b:${before.stem} ${word.stem}`, before, word);
  });
  return [
    ...evened([...named.values()]),
    ...kinds,
    ...evened(lettersOf(words)),
    ...cues.map(({ cue, from, to }) => ({ name: `q:${cue.id}`, value: RULE_VALUE, from, to })),
    ...shape.map((name) => ({ name: `s:${name}`, value: 0.3 })),
  ];
}

function lettersOf(words: readonly Word[]): Feature[] {
  const text = ` ${words.map(({ stem }) => stem).join(' ')} `;
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at += 1) runs.add(text.slice(at, at + 4));
  return [...runs].map((run) => ({ name: `c:${run}`, value: 1 }));
}

function wordsAround(kind: string, read: Read | undefined): Feature[] {
  const stems = read?.stems ?? [];
  const value = 0.3 / Math.sqrt(Math.max(1, stems.length));
  return stems.map((stem) => ({ name: kind + stem, value }));
}

function rulesAround(kind: string, read: Read | undefined): Feature[] {
  return (read?.cues ?? []).map(({ cue }) => ({ name: kind + cue.id, value: 0.2 }));
}

function placeOf(at: number, sentences: readonly Sentence[]): Feature[] {
  const names = [`part${Math.min(9, Math.floor((at / sentences.length) * 10))}`];
  if (at < 5) names.push('beginning');
  if (sentences.length - at <= 4) names.push('end');
  if (at === 0) names.push('first');
  if (at === sentences.length - 1) names.push('last');
  if (sentences[at - 1]?.isHeading === true) names.push('below-heading');
  if (sentences[at + 1]?.isHeading === true) names.push('above-heading');
  return names.map((name) => ({ name: `s:${name}`, value: 0.3 }));
}
