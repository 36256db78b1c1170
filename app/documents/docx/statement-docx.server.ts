import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import {
  type NumberNote,
  type ReadableBlock,
  type ReadableRun,
  readableStatement,
} from '#app/domain/statements/publication/readable.ts';
import { type StandingNote, standingNotes } from '#app/domain/statements/publication/standing-notes.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { BODY_WORDS } from '../html/body-words.ts';
import { headTable, plainTable } from './docx-tables.ts';
import { xmlText } from './xml-text.ts';

export type DocxAddresses = { page: string; verify: string };

const FONT = 'Calibri';

/** A published statement as a Word document: real headings, lists and tables, its language marked. */
export async function statementDocx(statement: PublicStatement, addresses: DocxAddresses): Promise<Buffer> {
  const { content } = statement;
  const { sections, notes } = readableStatement(content);
  const body = sections.flatMap(({ title, parts }) => [
    heading(title, HeadingLevel.HEADING_1),
    ...parts.flatMap((part) => [
      ...(part.heading === null ? [] : [heading(part.heading, HeadingLevel.HEADING_2)]),
      ...part.blocks.flatMap(blockParagraphs),
    ]),
  ]);
  const document = new Document({
    title: xmlText(content.title),
    creator: xmlText(content.organisation.name),
    description: translate('en', 'publicStatement.kind'),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 140, line: 288 } },
        },
        title: { run: { font: FONT, size: 44, bold: true }, paragraph: { spacing: { after: 280 } } },
        heading1: {
          run: { font: FONT, size: 30, bold: true },
          paragraph: { spacing: { before: 400, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { font: FONT, size: 25, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        footers: { default: footer(statement.revision.code) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(xmlText(content.title))] }),
          ...standingNotes(statement).flatMap(noteParagraphs),
          headTable(headLines(statement)),
          ...memberParagraphs(content.members),
          ...body,
          ...signatureParagraphs(statement),
          ...noteParts(notes),
          heading(translate('en', 'publicStatement.proofTitle'), HeadingLevel.HEADING_1),
          paragraph(translate('en', 'publicStatement.proofText')),
          paragraph(`${translate('en', 'publicStatement.code')}: ${statement.revision.code}`),
          linkParagraph(addresses.verify),
          linkParagraph(addresses.page),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function noteParagraphs({ title, text, changes }: StandingNote): Paragraph[] {
  const said = [new TextRun({ text: `${title}. `, bold: true }), new TextRun(xmlText(text))];
  const item = (change: string) => new Paragraph({ children: [new TextRun(xmlText(change))], bullet: { level: 0 } });
  return [new Paragraph({ children: said }), ...changes.map(item)];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(xmlText(text))] });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(xmlText(text))] });
}

function linkParagraph(address: string): Paragraph {
  const run = new TextRun({ text: address, style: 'Hyperlink' });
  return new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [run] })] });
}

function blockParagraphs({ kind, lines }: ReadableBlock): Paragraph[] {
  return lines.map((runs) => {
    const children = runs.flatMap(textRuns);
    return kind === 'list' ? new Paragraph({ children, bullet: { level: 0 } }) : new Paragraph({ children });
  });
}

function textRuns({ text, note }: ReadableRun): TextRun[] {
  if (note === null) return [new TextRun(xmlText(text))];
  return [new TextRun(xmlText(text)), new TextRun({ text: String(note), superScript: true })];
}

function headLines(statement: PublicStatement): [string, string][] {
  const { content, approval, signature, revision, revisions } = statement;
  const corrected = content.correction !== undefined;
  const day = (date: string) => formatPartialDate('en', date.slice(0, 10));
  const { organisation, period } = content;
  const lines: [string, string | null][] = [
    [translate('en', 'publicStatement.organisation'), organisation.name],
    [translate('en', 'publicStatement.companyNumber'), organisation.companyNumber],
    [
      translate('en', 'publicStatement.period'),
      translate('en', 'publicStatement.periodText', { from: day(period.from), to: day(period.to) }),
    ],
    [
      translate('en', 'publicStatement.approved'),
      approval && `${translate('en', BODY_WORDS[approval.body])}, ${day(approval.approvedOn)}`,
    ],
    [
      translate('en', 'publicStatement.signed'),
      signature && `${signature.name}, ${signature.title}, ${day(signature.signedOn)}`,
    ],
    [
      translate('en', 'publicStatement.published'),
      day((corrected ? revisions.at(-1) : null)?.publishedAt ?? revision.publishedAt),
    ],
    [translate('en', 'publicStatement.corrected'), corrected ? day(revision.publishedAt) : null],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}

function memberParagraphs(members: PublicStatement['content']['members']): Paragraph[] {
  if (members.length === 0) return [];
  const item = (text: string) =>
    new Paragraph({ children: [new TextRun(xmlText(text))], bullet: { level: 0 } });
  const others = members.filter(({ included }) => !included);
  return [
    heading(translate('en', 'publicStatement.membersTitle'), HeadingLevel.HEADING_1),
    ...members
      .filter(({ included }) => included)
      .map(({ name, companyNumber }) => item(companyNumber === null ? name : `${name} (${companyNumber})`)),
    ...(others.length === 0 ? [] : [paragraph(translate('en', 'publicStatement.notCovered'))]),
    ...others.map(({ name, reason }) => item(reason === '' ? name : `${name}: ${reason}`)),
  ];
}

/** Who approved and who signed, as a statement ends on paper. */
function signatureParagraphs({ approval, signature }: PublicStatement): Paragraph[] {
  const day = (date: string) => formatPartialDate('en', date);
  const approved =
    approval &&
    translate('en', 'publicStatement.approvalText', {
      body: translate('en', BODY_WORDS[approval.body]),
      date: day(approval.approvedOn),
    });
  const signed =
    signature &&
    translate('en', 'publicStatement.signatureText', { ...signature, date: day(signature.signedOn) });
  const lines = [approved, signed].filter((line) => line !== null);
  if (lines.length === 0) return [];
  const title = translate('en', 'publicStatement.approvalTitle');
  return [heading(title, HeadingLevel.HEADING_1), ...lines.map(paragraph)];
}

function noteParts(notes: readonly NumberNote[]) {
  if (notes.length === 0) return [];
  const columns = ['noteNumber', 'noteWritten', 'noteLabel', 'noteDay', 'noteSource'] as const;
  const rows = notes.map(({ number, written, label, at, source }) => [
    String(number),
    written,
    label,
    formatPartialDate('en', at),
    source === null
      ? translate('en', 'publicStatement.ownRecord')
      : `${source.title}, ${source.edition}, ${formatPartialDate('en', source.date)}`,
  ]);
  return [
    heading(translate('en', 'publicStatement.numbersTitle'), HeadingLevel.HEADING_1),
    paragraph(translate('en', 'publicStatement.numbersLead')),
    plainTable(
      columns.map((key) => translate('en', `publicStatement.${key}`)),
      rows,
    ),
  ];
}

function footer(code: string): Footer {
  const small = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new TextRun({ children, size: 17 });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [small([`${code} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])],
      }),
    ],
  });
}
