import { describe, expect, test } from 'vitest';
import { drawPaper } from '#app/documents/pdf/flow/draw-paper.server.ts';
import type { PaperBlock, PaperView } from '#app/documents/pdf/flow/paper-view.ts';
import { breakablePieces } from '#app/documents/pdf/text/break-lines.ts';
import { readBack } from './paper.ts';

function viewOf(blocks: readonly PaperBlock[]): PaperView {
  return {
    title: 'A paper (invented)',
    locale: 'en',
    cover: {
      over: 'Paper',
      title: 'Modern slavery statement for the financial year ended 30 September 2026',
      organisation: 'Tarnbrook Mills plc (invented)',
      under: '1 April 2025 to 31 March 2026',
      facts: [],
      table: null,
      standing: null,
    },
    long: false,
    foot: { first: 'Tarnbrook Mills plc (invented)', second: 'Code K7QF-2M9X-4TRB' },
    mark: null,
    blocks,
  };
}

/** The pages of a paper whose first page is filled with so many lines before the blocks. */
async function pagesOf(lines: number, blocks: readonly PaperBlock[]): Promise<string[]> {
  const filling = Array.from({ length: lines }, (): PaperBlock => ({ kind: 'paragraph', text: 'Filling.' }));
  const { text } = await readBack(drawPaper(viewOf([...filling, ...blocks])));
  return text.split('\f');
}

const TABLE: PaperBlock = {
  kind: 'table',
  columns: [
    { head: 'Company', share: 1 },
    { head: 'Covered', share: 1 },
  ],
  rows: [
    ['Tarnbrook Dyeing Limited (invented)', 'First row'],
    ['Tarnbrook Yarns Limited (invented)', 'Second row'],
  ],
  empty: '',
};

/** Every height of the rest of the first page is met by one of these. */
const FILLINGS = Array.from({ length: 16 }, (_, at) => at + 8);

describe('what belongs together stands on one page, however full the page is', () => {
  test('a heading, the sentence that leads a table, and the first row of it', async () => {
    const blocks: PaperBlock[] = [
      { kind: 'heading', level: 1, text: 'Companies covered' },
      { kind: 'paragraph', text: 'It speaks for these companies.' },
      TABLE,
    ];
    for (const lines of FILLINGS) {
      const pages = await pagesOf(lines, blocks);
      const page = pages.find((text) => text.includes('Companies covered'));
      expect([lines, page?.includes('It speaks for'), page?.includes('First row')]).toEqual([
        lines,
        true,
        true,
      ]);
    }
  }, 60_000);

  test('the point of a list and the first words of it', async () => {
    const item = 'We asked every mill for its payroll and read it line by line, twice a year. '.repeat(2);
    for (const lines of FILLINGS) {
      const pages = await pagesOf(lines, [{ kind: 'list', items: [item, item, item] }]);
      for (const page of pages) expect([lines, page]).not.toEqual([lines, expect.stringMatching(/•\s*$/)]);
      for (const page of pages) expect(page).not.toMatch(/•\s+(?:Tarnbrook|Code|Page)/);
    }
  }, 60_000);

  test('the approval and the signature under it', async () => {
    const blocks: PaperBlock[] = [
      { kind: 'heading', level: 1, text: 'Approval and signature' },
      { kind: 'facts', rows: [{ label: 'Approved on', value: '11 May 2026' }] },
      { kind: 'signature', label: 'Signed', signed: false, lines: ['Name:', 'Title:', 'Date:'] },
    ];
    for (const lines of FILLINGS) {
      const pages = await pagesOf(lines, blocks);
      const page = pages.find((text) => text.includes('Approval and signature'));
      expect([lines, page?.includes('Date:')]).toEqual([lines, true]);
    }
  }, 60_000);
});

test('a box whose words are taller than a page loses none of them', async () => {
  const text = `${'We asked every mill for its payroll and read it line by line. '.repeat(120)}The end.`;
  const callout: PaperBlock = { kind: 'callout', title: 'To look at', text, tone: 'caution' };
  const { text: read, pages } = await readBack(drawPaper(viewOf([callout])));
  expect(pages).toBeGreaterThan(1);
  expect(read.match(/payroll/g)).toHaveLength(120);
  expect(read).toMatch(/The\s+end\./);
});

test('a value taller than a page is told to its end', async () => {
  const value = `${'We asked every mill for its payroll and read it line by line. '.repeat(160)}The end.`;
  const { text } = await readBack(drawPaper(viewOf([{ kind: 'facts', rows: [{ label: 'Why', value }] }])));
  expect(text.match(/payroll/g)).toHaveLength(160);
  expect(text).toMatch(/The\s+end\./);
});

test('a day is never parted where a line ends', () => {
  expect(breakablePieces('ended 30 September 2026, and')).toEqual(['ended ', '30 September 2026, ', 'and']);
  expect(breakablePieces('204 suppliers in May 2026')).toEqual(['204 ', 'suppliers ', 'in ', 'May 2026']);
  expect(breakablePieces('that we may 20 times')).toEqual(['that ', 'we ', 'may ', '20 ', 'times']);
});

test('the column that has most to say gets the room, and short ones keep to one line', async () => {
  const table: PaperBlock = {
    kind: 'table',
    columns: [
      { head: 'What', share: 2 },
      { head: 'Value', share: 1 },
      { head: 'Day', share: 1 },
    ],
    rows: [
      ['Suppliers in the register', '204', '22 November 2026'],
      [
        'Which goods',
        'cotton (Bangladesh, China, India), prawns (Thailand) and coffee (Colombia, Guatemala)',
        '22 November 2026',
      ],
    ],
    empty: '',
  };
  const { structure } = await readBack(drawPaper(viewOf([table])));
  expect(structure.match(/"22 November 2026"/g)).toHaveLength(2);
  expect(structure).toContain('"Suppliers in the register"');
});

test('a column with a long text grows beyond its share, so that its row stays low', async () => {
  const goods = 'cotton (Bangladesh, China, India, Pakistan and Türkiye), prawns (Thailand, Vietnam) and ';
  const table: PaperBlock = {
    kind: 'table',
    columns: [
      { head: 'What', share: 2.6 },
      { head: 'Value', share: 1.5 },
      { head: 'Source', share: 2.6 },
    ],
    rows: [
      [
        'Which listed goods are bought, those of most suppliers first',
        `${goods}coffee (Colombia, Guatemala, Mexico)`,
        'A list of goods that are made with child labour or forced labour (invented), 2024, 5 September 2024',
      ],
    ],
    empty: '',
  };
  const { text } = await readBack(drawPaper(viewOf([table])));
  expect(text).toContain('cotton (Bangladesh, China,');
});
