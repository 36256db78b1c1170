import { SECTION_TITLES } from '../area.ts';
import type { StatementContent } from '../content.ts';
import type { BackedClaim } from '../facts/claim-evidence.ts';
import { linkedSentences } from '../facts/linked-sentences.ts';
import type { OpenClaim } from '../facts/open-claims.ts';
import type { Attachment } from './evidence-file.ts';
import { nameInPack, type NumberedFile } from './numbered-files.ts';

/** One line of the index of an evidence pack: a sentence or an answer, and one thing that it rests on. */
export type PackRow = {
  state: 'open' | 'linked number' | 'evidence named' | 'file';
  section: string;
  /** The sentence, or the question of an answer that is backed as a whole. */
  sentence: string;
  /** What it rests on: a fact with its value, words of a person, a file by its name in the pack, or why it is listed. */
  rests: string;
  /** Who said or added it; for a number, where it comes from. */
  from: string;
  /** ISO moment; empty for an open sentence. */
  at: string;
  /** Of the file, or of the canonical JSON of the fact; empty elsewhere. */
  sha256: string;
};

type Material = {
  content: StatementContent;
  open: readonly OpenClaim[];
  backed: readonly BackedClaim[];
  answerFiles: readonly Attachment[];
  files: readonly NumberedFile[];
  /** The hash of a fact of the content, by its key. */
  factHash: (key: string) => string;
};

/** The index: open sentences first, then what each other sentence and answer rests on. */
export function packRows(material: Material): PackRow[] {
  return [...openRows(material), ...claimRows(material), ...answerRows(material), ...factRows(material)];
}

function openRows({ open }: Material): PackRow[] {
  return open.map(({ section, sentence, because }) => ({
    state: 'open',
    section: SECTION_TITLES[section],
    sentence,
    rests: because,
    from: '',
    at: '',
    sha256: '',
  }));
}

function claimRows({ backed, files }: Material): PackRow[] {
  return backed.flatMap((claim) => {
    const about = { section: SECTION_TITLES[claim.section], sentence: claim.sentence };
    const named: PackRow[] =
      claim.evidence === null
        ? []
        : [{ state: 'evidence named', ...about, ...said(claim.evidence), sha256: '' }];
    return [...named, ...claim.files.map((file) => fileRow(about, file, files))];
  });
}

function said({ note, byName, at }: NonNullable<BackedClaim['evidence']>) {
  return { rests: note, from: byName, at: at.toISOString() };
}

function answerRows({ content, answerFiles, files }: Material): PackRow[] {
  const places = new Map(
    content.sections.flatMap(({ title, answers }) =>
      answers.map(({ questionId, ask }) => [questionId, { section: title, sentence: ask }] as const),
    ),
  );
  return answerFiles.map((file) =>
    fileRow(places.get(file.questionId) ?? { section: '', sentence: file.questionId }, file, files),
  );
}

function fileRow(
  about: Pick<PackRow, 'section' | 'sentence'>,
  file: Attachment,
  files: readonly NumberedFile[],
): PackRow {
  const inPack = files.find(({ sha256 }) => sha256 === file.sha256);
  return {
    state: 'file',
    ...about,
    rests: inPack ? `evidence/${nameInPack(inPack)}` : file.name,
    from: file.personName,
    at: file.at.toISOString(),
    sha256: file.sha256,
  };
}

function factRows({ content, factHash }: Material): PackRow[] {
  const facts = new Map(content.facts.map((fact) => [fact.key, fact]));
  return linkedSentences(content).flatMap(({ section, sentence, facts: keys }) =>
    keys.flatMap((key): PackRow[] => {
      const fact = facts.get(key);
      if (!fact) return [];
      const { label, written, source, at } = fact;
      return [
        {
          state: 'linked number',
          section: SECTION_TITLES[section],
          sentence,
          rests: `${label}: ${written}`,
          from: source ? `${source.title}, ${source.edition}` : 'The organisation’s own record',
          at,
          sha256: factHash(key),
        },
      ];
    }),
  );
}
