import type { StatementContent } from '#app/domain/statements/content.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import { type NumberedFile, numberedFiles } from '#app/domain/statements/evidence/numbered-files.ts';
import type { BackedClaim } from '#app/domain/statements/facts/claim-evidence.ts';
import { kindWords } from '#app/platform/files/file-kinds.ts';
import type { PaperBlock } from '../flow/paper-view.ts';

type Backing = {
  content: Pick<StatementContent, 'sections'>;
  backed: readonly BackedClaim[];
  answerFiles: readonly Attachment[];
};

/** What people named and attached: each sentence or answer with its evidence, then every file with its hash. */
export function fileBlocks({ content, backed, answerFiles }: Backing): PaperBlock[] {
  const files = numberedFiles([...backed.flatMap((claim) => claim.files), ...answerFiles]);
  if (backed.length === 0 && files.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Evidence that people named or attached' },
    {
      kind: 'table',
      columns: [
        { head: 'Sentence or answer', share: 3 },
        { head: 'What it rests on', share: 2.4 },
      ],
      rows: [
        ...backed.map(({ sentence, evidence, files: own }) => [
          sentence,
          [
            ...(evidence === null ? [] : [`${evidence.note} (${evidence.byName})`]),
            ...own.map((file) => named(file, files)),
          ].join('\n'),
        ]),
        ...answersBacked(content, answerFiles, files),
      ],
      empty: '',
    },
    ...(files.length === 0 ? [] : fileTable(files)),
  ];
}

function named(file: Attachment, files: readonly NumberedFile[]): string {
  const number = files.find(({ sha256 }) => sha256 === file.sha256)?.number;
  return `File ${number}: ${file.name}`;
}

function answersBacked(
  { sections }: Backing['content'],
  answerFiles: readonly Attachment[],
  files: readonly NumberedFile[],
): string[][] {
  return sections
    .flatMap(({ answers }) => answers)
    .flatMap(({ questionId, ask }) => {
      const own = answerFiles.filter((file) => file.questionId === questionId);
      if (own.length === 0) return [];
      return [[`The answer to: ${ask}`, own.map((file) => named(file, files)).join('\n')]];
    });
}

function fileTable(files: readonly NumberedFile[]): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Files' },
    {
      kind: 'table',
      columns: [
        { head: 'File', share: 2.2 },
        { head: 'Added', share: 1.4 },
        { head: 'SHA-256', share: 3 },
      ],
      rows: files.map(({ number, name, kind, personName, at, sha256 }) => [
        `${number}: ${name}, ${kindWords(kind)}`,
        `${personName}, ${dayInWords(at.toISOString().slice(0, 10))}`,
        // In groups of sixteen, so that a line can end between them.
        sha256.replace(/(.{16})(?=.)/g, '$1 '),
      ]),
      empty: '',
    },
  ];
}
