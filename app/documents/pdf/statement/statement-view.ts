import { APPROVING } from '#app/domain/statements/approval/approving.ts';
import type {
  Approval,
  Signature,
  StatementContent,
  StatementVersion,
} from '#app/domain/statements/content.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { isLong, type PaperBlock, type PaperCover, type PaperView } from '../flow/paper-view.ts';
import { memberRow, statementBlocks } from './statement-blocks.ts';
import { correctionBlocks, standingOf, wasReplaced } from './statement-standing.ts';

/** What a statement's paper is made from: a version, or a draft that is none yet. */
export type StatementPaper = {
  content: StatementContent;
  state: 'draft' | StatementVersion['state'];
  /** SHA-256 of the text; null for a draft. */
  hash: string | null;
  approval: Pick<Approval, 'body' | 'approvedOn'> | null;
  signature: Pick<Signature, 'name' | 'title' | 'signedOn'> | null;
  /** The day on which the paper is made, as ISO text. */
  today: string;
  /** The day on which this version became public, and on which another took its place; ISO text, or null. */
  publishedOn: string | null;
  replacedOn: string | null;
  /** The full address of the page on which the text can be proved; null where there is none yet. */
  verifyAt: string | null;
};

const FINAL = ['approved', 'signed', 'published'];

/** A statement as the board signs it and the public reads it. */
export function statementView(paper: StatementPaper): PaperView {
  const { content, hash } = paper;
  const blocks = [...correctionBlocks(paper), ...statementBlocks(content), ...approvalBlocks(paper)];
  const long = isLong(blocks);
  return {
    title: `${content.title}: ${content.organisation.name}`,
    locale: content.language,
    cover: statementCover(paper, long),
    long,
    foot: {
      first: `\u2068${content.organisation.name}\u2069 · ${periodWords(content)}`,
      second:
        hash === null
          ? `Draft of ${dayInWords(paper.today)}, not approved`
          : `Verification code ${verificationCode(hash)}`,
    },
    mark: markOf(paper),
    blocks,
  };
}

/** "1 April 2025 to 31 March 2026". */
export function periodWords({ period }: Pick<StatementContent, 'period'>): string {
  return `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
}

function markOf(paper: StatementPaper): string | null {
  const { state } = paper;
  if (wasReplaced(paper)) return 'REPLACED';
  if (state === 'refused' || state === 'superseded') return 'VOID';
  return FINAL.includes(state) ? null : 'DRAFT';
}

const MOST_ON_COVER = 8;

function correctedOn({ content, publishedOn }: StatementPaper): string {
  return content.correction === undefined || publishedOn === null ? '' : dayInWords(publishedOn);
}

function statementCover(paper: StatementPaper, long: boolean): PaperCover {
  const { content } = paper;
  const { companyNumber, address, website } = content.organisation;
  const facts = [
    { label: 'Company number', value: companyNumber ?? '' },
    { label: 'Registered address', value: address ?? '' },
    { label: 'Website', value: website ?? '' },
    { label: 'Corrected on', value: correctedOn(paper) },
    { label: 'Made under', value: 'Section 54 of the Modern Slavery Act 2015' },
  ].filter(({ value }) => value !== '');
  return {
    over: content.kind === 'group' ? 'Group statement' : 'Statement',
    title: content.title,
    organisation: content.organisation.name,
    under: periodWords(content),
    facts,
    table: long ? membersOnCover(content) : null,
    standing: standingOf(paper),
  };
}

function membersOnCover({ members }: StatementContent): PaperCover['table'] {
  if (members.length === 0 || members.length > MOST_ON_COVER) return null;
  return {
    kind: 'table',
    columns: [
      { head: 'Companies of the group', share: 3 },
      { head: 'Company number', share: 1.4 },
      { head: 'Covered', share: 2 },
    ],
    rows: members.map(memberRow),
    empty: '',
  };
}

function approvalBlocks(paper: StatementPaper): PaperBlock[] {
  const { content, state, approval, signature } = paper;
  const heading: PaperBlock = { kind: 'heading', level: 1, text: 'Approval and signature' };
  const { bodyWords, signerWords } = APPROVING[content.organisation.legalForm];
  if (state === 'draft')
    return [
      heading,
      {
        kind: 'paragraph',
        text: `This is a draft. It is approved by ${bodyWords} and signed by ${signerWords} after the period has ended.`,
      },
    ];
  return [
    heading,
    { kind: 'facts', rows: approvalFacts(paper) },
    {
      kind: 'signature',
      label: `Signed for ${content.organisation.name}`,
      signed: signature !== null,
      lines: signature
        ? [signature.name, signature.title, dayInWords(signature.signedOn)]
        : ['Name:', `Title (${signerWords}):`, 'Date:'],
    },
    ...(approval ? provedBy(paper) : []),
  ];
}

function approvalFacts({ content, approval }: StatementPaper): { label: string; value: string }[] {
  const { bodyWords } = APPROVING[content.organisation.legalForm];
  if (!approval) return [{ label: 'Approval', value: `Not yet given by ${bodyWords}` }];
  return [
    { label: 'Approved by', value: beginLine(bodyWords) },
    { label: 'Approved on', value: dayInWords(approval.approvedOn) },
  ];
}

function provedBy({ hash, verifyAt }: StatementPaper): PaperBlock[] {
  if (hash === null) return [];
  const where =
    verifyAt === null ? '' : ` Enter the code at ${verifyAt} to see whether a text is the approved one.`;
  return [
    {
      kind: 'paragraph',
      soft: true,
      text: `Verification code ${verificationCode(hash)}.${where} SHA-256 of the approved text: ${hash}`,
    },
  ];
}
