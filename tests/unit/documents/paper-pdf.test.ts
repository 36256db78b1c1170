import { beforeAll, describe, expect, test } from 'vitest';
import { drawPaper } from '#app/documents/pdf/flow/draw-paper.server.ts';
import { isLong, type PaperBlock, type PaperView } from '#app/documents/pdf/flow/paper-view.ts';
import { noteMark, withoutNoteMarks } from '#app/documents/pdf/text/note-marks.ts';
import { type ReadBack, readBack, squeezed } from './paper.ts';
import { NAMES } from './summary.ts';

const SENTENCES = 'We asked every mill for its payroll and read it line by line. '.repeat(12).trim();

function viewOf(blocks: readonly PaperBlock[], part: Partial<PaperView> = {}): PaperView {
  return {
    title: 'A paper (invented)',
    locale: 'en',
    cover: {
      over: 'Paper',
      title: 'What we found',
      organisation: 'Tarnbrook Mills plc (invented)',
      under: '1 April 2025 to 31 March 2026',
      facts: [{ label: 'Company number', value: '01234567' }],
      table: null,
      standing: null,
    },
    long: false,
    foot: { first: 'Tarnbrook Mills plc (invented)', second: 'Code K7QF-2M9X-4TRB' },
    mark: null,
    blocks,
    ...part,
  };
}

const CHAPTERS = Array.from({ length: 12 }, (_, at): PaperBlock[] => [
  { kind: 'heading', level: 1, text: `Chapter ${at + 1}` },
  ...Array.from({ length: 5 }, (): PaperBlock => ({ kind: 'paragraph', text: SENTENCES })),
  { kind: 'heading', level: 2, text: `What follows from it, ${at + 1}` },
  { kind: 'list', items: ['Fees are repaid.', SENTENCES] },
]).flat();

describe('a long paper', () => {
  const paper: { read: ReadBack | null } = { read: null };
  const read = () => {
    if (!paper.read) throw new Error('The paper was not drawn');
    return paper.read;
  };
  beforeAll(async () => {
    paper.read = await readBack(drawPaper(viewOf(CHAPTERS, { long: isLong(CHAPTERS) })));
  }, 60_000);

  test('is a tagged PDF 1.7 whose title the reader shows', () => {
    expect(read().info).toMatch(/^Tagged:\s+yes/m);
    expect(read().info).toMatch(/^PDF version:\s+1\.7/m);
    expect(read().bytes.toString('latin1')).toMatch(/\/DisplayDocTitle true/);
    expect(read().bytes.toString('latin1')).toMatch(/\/Lang \(en-GB\)/);
  });

  test('has a bookmark for each heading, chapters above what is in them', () => {
    expect(read().bookmarks).toBe(24);
  });

  test('names in its contents the page on which each heading stands', () => {
    const pages = read().text.split('\f');
    const contents = pages.find((page) => page.startsWith('Contents')) ?? '';
    for (const chapter of [1, 7, 12]) {
      const page = pages.findIndex((text, at) => at > 1 && text.includes(`Chapter ${chapter}\n`)) + 1;
      expect(page).toBeGreaterThan(2);
      expect(contents).toMatch(new RegExp(`Chapter ${chapter}\\n[\\s\\S]*\\b${page}\\b`));
    }
  });

  test('numbers every page of all pages', () => {
    const { text, pages } = read();
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
    expect(text.match(/Code K7QF-2M9X-4TRB/g)).toHaveLength(pages);
  });

  test('loses no sentence where pages end, and joins no words where lines do', () => {
    const words = squeezed(read().text).match(/Weaskedeverymill/g);
    expect(words).toHaveLength(12 * 12 * 6);
    expect(read().structure).not.toContain('millfor');
  });

  test('tells readers what is a heading, a list, a line of the contents', () => {
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'TOC', 'TOCI'])
      expect(read().structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });
});

describe('a short paper', () => {
  test('begins under its title, without contents', async () => {
    const blocks: PaperBlock[] = [{ kind: 'paragraph', text: 'One sentence.' }];
    expect(isLong(blocks)).toBe(false);
    const { pages, text } = await readBack(drawPaper(viewOf(blocks)));
    expect(pages).toBe(1);
    expect(text).not.toContain('Contents');
  });

  test('a reference to a note is a link, and does not run into the number before it', async () => {
    const { structure, text } = await readBack(
      drawPaper(
        viewOf([
          { kind: 'paragraph', text: `We buy from 204${noteMark(1)} suppliers.` },
          {
            kind: 'table',
            columns: [{ head: 'Value', share: 1 }],
            rows: [['204']],
            notes: [1],
            empty: '',
          },
        ]),
      ),
    );
    expect(structure).toMatch(/from 204"\s+Link \(inline\)\s+"\[1\]"/);
    expect(structure).toMatch(/TH:?\s[\s\S]*"Value"[\s\S]*TD\s+"204"/);
    expect(text).toContain('204[1] suppliers');
  });

  test('signs of word processors are not taken for references', () => {
    expect(withoutNoteMarks('\uf0b7 a point')).toBe(' a point');
  });

  test.each(NAMES)('the name %s inside an English sentence reads back', async (name) => {
    const { text } = await readBack(
      drawPaper(viewOf([{ kind: 'paragraph', text: `We buy from \u2068${name}\u2069 since 2019.` }])),
    );
    expect(squeezed(text)).toContain(squeezed(name));
  });

  test('a row taller than a page is told to its end', async () => {
    const table: PaperBlock = {
      kind: 'table',
      columns: [
        { head: 'Company', share: 1 },
        { head: 'Why', share: 1 },
      ],
      rows: [['A', `${SENTENCES} `.repeat(12) + 'The end.']],
      empty: '',
    };
    const { text, pages } = await readBack(drawPaper(viewOf([table])));
    expect(pages).toBeGreaterThan(1);
    expect(text).toMatch(/The\s+end\./);
  });

  test('an empty table says so', async () => {
    const table: PaperBlock = {
      kind: 'table',
      columns: [{ head: 'A', share: 1 }],
      rows: [],
      empty: 'None.',
    };
    expect((await readBack(drawPaper(viewOf([table])))).text).toContain('None.');
  });

  test('a draft carries its mark as a shape, so that no letters of it fall into the text', async () => {
    const { text } = await readBack(
      drawPaper(viewOf([{ kind: 'paragraph', text: 'Words.' }], { mark: 'DRAFT' })),
    );
    expect(text).not.toContain('DRAFT');
  });

  test('a paper in Arabic begins at the right and is numbered in its language', async () => {
    const blocks: PaperBlock[] = [
      { kind: 'heading', level: 1, text: 'سلاسل التوريد' },
      { kind: 'list', items: ['نشتري القطن من ثلاثة بلدان.'] },
    ];
    const { text } = await readBack(drawPaper(viewOf(blocks, { locale: 'ar' })));
    expect(squeezed(text)).toContain(squeezed('سلاسل التوريد'));
    expect(squeezed(text)).toContain(squeezed('نشتري القطن من ثلاثة بلدان'));
  });
});
