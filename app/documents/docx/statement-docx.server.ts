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
import { type NumberNote, readableStatement } from '#app/domain/statements/publication/readable.ts';
import { type StandingNote, standingNotes } from '#app/domain/statements/publication/standing-notes.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { headLines, memberLines, signatureLines } from '../text/statement-lines.ts';
import { blockParagraphs, itemParagraph, NUMBERING, runsOf } from './docx-text.ts';
import { headTable, plainTable } from './docx-tables.ts';
import { xmlText } from './xml-text.ts';

export type DocxAddresses = { page: string; verify: string };

const FONT = 'Calibri';

/** A published statement as a Word document: real headings, lists and tables, its language marked. */
export async function statementDocx(statement: PublicStatement, addresses: DocxAddresses): Promise<Buffer> {
  const { content } = statement;
  const { sections, notes } = readableStatement(content);
  let lists = 0;
  const body = sections.flatMap(({ title, parts }) => [
    heading(title, HeadingLevel.HEADING_1),
    ...parts.flatMap((part) => [
      ...(part.heading === null ? [] : [heading(part.heading, HeadingLevel.HEADING_2)]),
      ...part.blocks.flatMap((block) => blockParagraphs(block, (lists += 1))),
    ]),
  ]);
  const document = new Document({
    title: xmlText(content.title),
    creator: xmlText(content.organisation.name),
    description: translate('en', 'publicStatement.kind'),
    lastModifiedBy: xmlText(content.organisation.name),
    numbering: NUMBERING,
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
  const said = [new TextRun({ text: `${title}. `, bold: true }), ...runsOf(text)];
  return [new Paragraph({ children: said }), ...changes.map(itemParagraph)];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: runsOf(text) });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: runsOf(text) });
}

function linkParagraph(address: string): Paragraph {
  const run = new TextRun({ text: address, style: 'Hyperlink' });
  return new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [run] })] });
}

function memberParagraphs(members: PublicStatement['content']['members']): Paragraph[] {
  const { title, covered, lead, others } = memberLines(members);
  if (members.length === 0) return [];
  return [
    heading(title, HeadingLevel.HEADING_1),
    ...covered.map(itemParagraph),
    ...(lead === null ? [] : [paragraph(lead)]),
    ...others.map(itemParagraph),
  ];
}

/** Who approved and who signed, as a statement ends on paper. */
function signatureParagraphs(statement: PublicStatement): Paragraph[] {
  const lines = signatureLines(statement);
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
