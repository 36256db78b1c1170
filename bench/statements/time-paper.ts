import { buffer } from 'node:stream/consumers';
import { statementPaper } from '#app/documents/pdf/statement/statement-paper.server.ts';
import type { StatementPaper } from '#app/documents/pdf/statement/statement-view.ts';
import { SECTION_TITLES, SECTIONS } from '#app/domain/statements/area.ts';
import type { ContentSection, StatementContent } from '#app/domain/statements/content.ts';

const WANTED_PAGES = 20;
const RUNS = 9;

/** Time to draw one statement as a PDF, in milliseconds. */
export type StatementPdfTimes = {
  pages: number;
  words: number;
  bytes: number;
  /** The first of the process, which reads and unpacks the fonts. */
  first: number;
  median: number;
  slowest: number;
};

/** Draws an invented statement of at least twenty pages again and again: a first time, then with everything in memory. */
export async function timeStatementPdf(): Promise<StatementPdfTimes> {
  const paper = paperOf(WANTED_PAGES);
  const first = await drawOnce(paper);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push((await drawOnce(paper)).milliseconds);
  runs.sort((a, b) => a - b);
  return {
    pages: first.pages,
    words: wordsOf(paper.content),
    bytes: first.bytes,
    first: first.milliseconds,
    median: runs[Math.floor(RUNS / 2)] ?? 0,
    slowest: runs.at(-1) ?? 0,
  };
}

async function drawOnce(paper: StatementPaper) {
  const start = performance.now();
  const pdf = await buffer(statementPaper(paper));
  const milliseconds = Math.round((performance.now() - start) * 10) / 10;
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  return { milliseconds, pages, bytes: pdf.length };
}

const SUBJECTS = ['Our buyers', 'The mills in Gujarat', 'Two of our directors', 'Workers at the dye house'];
const VERBS = ['met', 'asked', 'visited', 'listened to'];
const OBJECTS = ['every agency that hires for us', 'the union at the spinning mill', 'the hostel wardens'];
const ENDS = [
  'before the end of the financial year',
  'and wrote down what was agreed, who does it, and by when',
  'because fees had been paid to recruiters in the year before',
];

/** Sentences that differ from one another, as those of a real statement do. */
function paragraph(seed: number): string {
  const sentences = Array.from({ length: 5 }, (_, at) => {
    const pick = (words: readonly string[], by: number) => words[(seed * by + at) % words.length] ?? '';
    return `${pick(SUBJECTS, 3)} ${pick(VERBS, 5)} ${pick(OBJECTS, 7)} ${pick(ENDS, 11)}, in round ${seed * 5 + at}.`;
  });
  return `${sentences.join(' ')} Of [${seed + 12}](fact:bench.${seed % 40}) sites, most were seen twice.`;
}

function sectionOf(key: (typeof SECTIONS)[number], answers: number, from: number): ContentSection {
  return {
    key,
    title: SECTION_TITLES[key],
    answers: Array.from({ length: answers }, (_, at) => ({
      questionId: `${key}.${at}`,
      ask: '',
      heading: `What we did, part ${at + 1}`,
      level: 1 as const,
      standing: 'answered' as const,
      text: `${paragraph(from + at)}\n\n- ${paragraph(from + at + 7)}\n- ${paragraph(from + at + 13)}\n\n${paragraph(from + at + 29)}`,
      serves: [],
      onlyFor: [],
    })),
  };
}

function paperOf(pages: number): StatementPaper {
  // An answer fills about a page; the cover, the contents and the table of numbers fill the rest.
  const upTo = (at: number) => Math.floor((at * (pages - 3)) / SECTIONS.length);
  const content: StatementContent = {
    title: 'Modern slavery statement for the financial year ended 31 March 2026',
    language: 'en',
    kind: 'single',
    organisation: {
      name: 'Tarnbrook Mills plc (invented)',
      companyNumber: '01234567',
      legalForm: 'company',
      country: 'GBR',
      address: '1 Weir Lane, Tarnbrook',
      website: 'https://tarnbrook.example.org',
    },
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    sections: SECTIONS.map((key, at) => sectionOf(key, upTo(at + 1) - upTo(at), upTo(at))),
    facts: Array.from({ length: 40 }, (_, at) => ({
      key: `bench.${at}`,
      label: `Sites seen in round ${at}`,
      state: 'recorded' as const,
      written: String(at),
      value: at,
      link: null,
      source: null,
      at: '2026-05-02T09:00:00.000Z',
    })),
  };
  return {
    content,
    state: 'signed',
    hash: 'c0ffee'.padEnd(64, '0'),
    approval: { body: 'board', approvedOn: '2026-05-14' },
    signature: { name: 'Imogen Farrow', title: 'Director', signedOn: '2026-05-15' },
    today: '2026-11-22',
    publishedOn: null,
    replacedOn: null,
    verifyAt: null,
  };
}

function wordsOf({ sections }: StatementContent): number {
  return sections.flatMap(({ answers }) => answers.flatMap(({ text }) => text.split(/\s+/))).length;
}
