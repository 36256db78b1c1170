import { APPROVING } from '#app/domain/statements/approval/approving.ts';
import type { SectionChange } from '#app/domain/statements/approval/changes-since.ts';
import { minuteWording } from '#app/domain/statements/approval/minute-wording.ts';
import type { CheckReport } from '#app/domain/statements/check/report.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import type { BackedClaim } from '#app/domain/statements/facts/claim-evidence.ts';
import type { OpenClaim } from '#app/domain/statements/facts/open-claims.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import type { SheetLine } from '#app/domain/statements/registry/sheet-lines.ts';
import type { PaperBlock, PaperView } from '../flow/paper-view.ts';
import { changeBlocks, correctedBlocks } from './change-blocks.ts';
import { evidenceBlocks } from './evidence-blocks.ts';
import { statementBlocks } from './statement-blocks.ts';
import { correctionBlocks } from './statement-standing.ts';
import { periodWords, type StatementPaper } from './statement-view.ts';

/** What a board pack is made from. */
export type BoardPackPaper = StatementPaper & {
  /** The number of the version; null for a draft. */
  number: number | null;
  open: readonly OpenClaim[];
  backed: readonly BackedClaim[];
  /** Files attached to whole answers. */
  answerFiles: readonly Attachment[];
  report: CheckReport;
  registry: readonly SheetLine[];
  changes: readonly SectionChange[] | null;
  /** Against the published text that it corrects; null where it corrects none. */
  corrects: readonly SectionChange[] | null;
};

/** The pack for the approving body: what is asked, the statement, what it rests on, what changed, the words of a minute. */
export function boardPackView(pack: BoardPackPaper): PaperView {
  const { content, hash } = pack;
  const { bodyWords } = APPROVING[content.organisation.legalForm];
  const version = pack.number === null ? `Draft of ${dayInWords(pack.today)}` : `Version ${pack.number}`;
  return {
    title: `Board pack: ${content.title}`,
    locale: content.language,
    cover: {
      over: `For ${bodyWords}`,
      title: 'Board pack: modern slavery statement',
      organisation: content.organisation.name,
      under: periodWords(content),
      facts: [
        { label: 'Text', value: version },
        {
          label: 'Verification code',
          value: hash === null ? 'None: a draft has none' : verificationCode(hash),
        },
        { label: 'SHA-256 of the text', value: hash ?? 'None: a draft has none' },
        { label: 'Made on', value: dayInWords(pack.today) },
      ],
      table: null,
      standing: {
        title: `What is asked of ${bodyWords}`,
        text: `To read the statement and what it rests on, to decide whether it is approved, and to say who signs it. ${openWords(pack.open.length)}`,
        tone: 'calm',
      },
    },
    long: true,
    foot: {
      first: `Board pack · \u2068${content.organisation.name}\u2069 · ${periodWords(content)}`,
      second: hash === null ? version : `${version}, verification code ${verificationCode(hash)}`,
    },
    mark: null,
    blocks: [
      ...askedBlocks(pack),
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: 'The statement' },
      ...correctionBlocks(pack),
      ...statementBlocks(content).map(demoted),
      { kind: 'page-break' },
      ...evidenceBlocks(pack),
      ...(pack.corrects === null ? [] : correctedBlocks(pack.corrects)),
      ...changeBlocks(pack.changes),
      { kind: 'page-break' },
      ...minuteBlocks(pack),
    ],
  };
}

function openWords(open: number): string {
  if (open === 0)
    return 'No sentence without evidence was found; read it with that in mind, since one may have been missed.';
  const sentences = open === 1 ? 'One sentence has' : `${open} sentences have`;
  return `${sentences} no evidence in Daylight; they are listed under “Evidence”.`;
}

function askedBlocks({ content }: BoardPackPaper): PaperBlock[] {
  const { bodyWords, signerWords, named } = APPROVING[content.organisation.legalForm];
  const act = named
    ? `Section 54(6) of the Modern Slavery Act 2015 asks for approval by ${bodyWords} and for the signature of ${signerWords}.`
    : `Section 54(6) of the Modern Slavery Act 2015 asks for the signature of ${signerWords}; approval by ${bodyWords} is good practice.`;
  return [
    { kind: 'heading', level: 1, text: 'What is asked' },
    { kind: 'paragraph', text: act },
    {
      kind: 'list',
      items: [
        'Does the statement tell what was done in the period, and what is not known?',
        'Does each figure and claim rest on something that can be shown?',
        'Are the sentences without evidence right, and may they stand?',
        `Is the period over? It ends on ${dayInWords(content.period.to)}; the approval comes after that day.`,
        'Who signs, and on which day is it published?',
      ],
    },
    {
      kind: 'paragraph',
      soft: true,
      text: 'The questions and the wording in this pack are Daylight’s own; they are not official wording and no legal advice.',
    },
  ];
}

/** Inside the pack the statement stands one level below its own heading. */
function demoted(block: PaperBlock): PaperBlock {
  if (block.kind !== 'heading') return block;
  return { ...block, level: block.level === 1 ? 2 : 3 };
}

function minuteBlocks({ content, hash, signature, open, changes }: BoardPackPaper): PaperBlock[] {
  const { bodyWords, signerWords } = APPROVING[content.organisation.legalForm];
  return [
    { kind: 'heading', level: 1, text: 'Words for the minute' },
    {
      kind: 'paragraph',
      soft: true,
      text: 'Daylight’s own words, to be changed as needed. The Act prescribes none.',
    },
    ...minuteWording(content, hash, {
      claimsWithoutEvidence: open.length,
      lastYear: changes !== null,
    }).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 1, text: 'Decision and signature' },
    {
      kind: 'facts',
      rows: [
        { label: 'Approved by', value: bodyWords },
        { label: 'On', value: '' },
        { label: 'Minute', value: '' },
      ],
    },
    {
      kind: 'signature',
      label: `Signed for ${content.organisation.name}`,
      signed: signature !== null,
      lines: signature
        ? [signature.name, signature.title, dayInWords(signature.signedOn)]
        : ['Name:', `Title (${signerWords}):`, 'Date:'],
    },
    ...(hash === null
      ? []
      : [
          {
            kind: 'paragraph' as const,
            soft: true,
            text: `What is approved is the text with the SHA-256 ${hash}. It stands in the organisation’s ledger; any other text has another.`,
          },
        ]),
  ];
}
