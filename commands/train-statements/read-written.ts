import { readFileSync } from 'node:fs';
import type { Criterion } from '../../app/domain/statements/reading/criteria.ts';
import type { LabelledSentence, LabelledStatement } from './read-labelled.ts';

const FILES = [
  'united-kingdom.txt',
  'canada-and-further.txt',
  'united-kingdom-further.txt',
  'canada-further.txt',
  'united-kingdom-short.txt',
  'united-kingdom-corporate.txt',
  'canada-corporate.txt',
];

const LETTERS: Readonly<Record<string, Criterion>> = {
  A: 'approval',
  S: 'signature',
  E: 'reporting-entity',
  T: 'structure',
  O: 'operations',
  C: 'supply-chains',
  R: 'risk',
  M: 'mitigation',
  X: 'remediation',
  F: 'effectiveness',
  K: 'consultation',
};

/** The sentences written for Daylight: they bring the wording of other countries and more of the rare criteria. */
export function readWritten(): LabelledStatement[] {
  return FILES.flatMap((file) => {
    return readLettered(file, new URL(`../../seeds/statements/reading/${file}`, import.meta.url));
  });
}

/** The statements of one such file: a sentence a line after the letters of its labels, an empty line between statements. */
export function readLettered(name: string, file: URL): LabelledStatement[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((statement, at) => ({
      id: `${name}:${at}`,
      sentences: statement.trim().split('\n').map(sentenceOf),
    }))
    .filter(({ sentences }) => sentences.length > 1);
}

function sentenceOf(line: string): LabelledSentence {
  const [letters = '', ...words] = line.split(' ');
  const labels = Array.from(letters).flatMap((letter) => LETTERS[letter] ?? []);
  return { text: words.join(' ').replace(/\.$/, ''), labels: new Set(labels) };
}
