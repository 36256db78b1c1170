import type { ZipParts } from './read-zip.server.ts';
import { LONGEST_CELL } from './cell.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { walkWholeXml } from './walk-xml.server.ts';

export type SheetPart = { name: string; part: string; hidden: boolean };
export type Workbook = {
  sheets: SheetPart[];
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  from1904: boolean;
  /** Shared texts by number; one that is longer than a cell can be is kept as its length. */
  texts: (string | number)[];
  /** Styles whose numbers are days. */
  dateStyles: Set<number>;
};

/** Reads what all sheets share: their names, the shared texts and which styles are dates. */
export async function readWorkbook(zip: ZipParts): Promise<Workbook> {
  const { sheets, from1904 } = await readSheets(zip);
  if (sheets.length === 0)
    throw new UnreadableFile(
      'The file holds no worksheet. Save the list as “Excel workbook (.xlsx)” and upload that.',
    );
  return { sheets, from1904, texts: await readTexts(zip), dateStyles: await readDateStyles(zip) };
}

async function readSheets(zip: ZipParts): Promise<{ sheets: SheetPart[]; from1904: boolean }> {
  const targets = new Map<string, string>();
  await walkWholeXml(await zip.open('xl/_rels/workbook.xml.rels'), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await walkWholeXml(await zip.open('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attributes['r:id'] ?? attributes['id'] ?? '');
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      if (part) sheets.push({ name: attributes['name'] ?? '', part, hidden });
    },
  });
  return { sheets: sheets.filter(({ part }) => part.includes('worksheets')), from1904 };
}

const MOST_TEXT = 150 * 1024 * 1024;

async function readTexts(zip: ZipParts): Promise<(string | number)[]> {
  const texts: (string | number)[] = [];
  let [text, inText, isReading, total] = ['', false, true, 0];
  await walkWholeXml(await zip.open('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = false;
      inText = name === 't';
    },
    text(more) {
      if (inText && isReading) text += more;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') isReading = true;
      if (name !== 'si') return;
      total += text.length;
      if (total > MOST_TEXT) throw new UnreadableFile('The workbook holds too much text. Split the list.');
      texts.push(text.length > LONGEST_CELL ? text.length : text);
    },
  });
  return texts;
}

/** Built-in formats of dates and times. Source: ECMA-376 part 1, 18.8.30. */
const DATE_FORMATS = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57, 58];

async function readDateStyles(zip: ZipParts): Promise<Set<number>> {
  const formats = new Set(DATE_FORMATS);
  const styles = new Set<number>();
  let [inCells, style] = [false, 0];
  await walkWholeXml(await zip.open('xl/styles.xml'), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt' && isDateFormat(formatCode)) formats.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(Number(numFmtId))) styles.add(style);
      style++;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Whether a custom number format shows a date: day, month or year letters outside quotes and brackets. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dmy]/.test(bare) && !/general/.test(bare);
}
