import { SECTION_TITLES, SECTIONS } from '#app/domain/statements/area.ts';
import type { StatementContent } from '#app/domain/statements/content.ts';
import { readExample } from '#tests/support/statements/read-example.ts';
import { pickOne, type Random, seeded } from '../seeded-random.ts';

const FROM = ['strong', 'group', 'llp', 'public-body', 'last-year', 'hard-to-read'] as const;
/** Words of running text on a page of the statement's paper. */
const WORDS_A_PAGE = 380;

/** A statement of so many words from paragraphs of the examples, its numbers changed: the same for the same seed. */
export function longText(words: number, seed = 1): string {
  return paragraphsOf(words, seeded(seed)).join('\n\n');
}

/** The content of a statement whose paper has about so many pages. */
export function longContent(pages: number): StatementContent {
  const next = seeded(3);
  const each = Math.ceil((pages * WORDS_A_PAGE) / SECTIONS.length / 4);
  return {
    title: 'Modern slavery statement for the financial year ended 31 March 2026',
    language: 'en',
    kind: 'single',
    organisation: {
      name: 'Hollinbank Outdoor plc (invented)',
      companyNumber: null,
      legalForm: 'company',
      country: 'GBR',
      address: null,
      website: null,
    },
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    sections: SECTIONS.map((key) => ({
      key,
      title: SECTION_TITLES[key],
      answers: Array.from({ length: 4 }, (_, at) => ({
        questionId: `${key}.${at}`,
        ask: '',
        heading: `Part ${at + 1}`,
        level: 1,
        standing: 'answered',
        text: paragraphsOf(each, next).join('\n\n'),
        serves: [],
        onlyFor: [],
      })),
    })),
    facts: [],
  };
}

function paragraphsOf(words: number, next: Random): string[] {
  const pieces = FROM.flatMap((example) => readExample(example).split('\n\n'))
    .map((piece) => piece.trim())
    .filter((piece) => piece.endsWith('.'));
  const chosen: string[] = [];
  let left = words;
  while (left > 0) {
    const piece = withOtherNumbers(pickOne(next, pieces) ?? '', next)
      .split(' ')
      .slice(0, left);
    chosen.push(piece.join(' '));
    left -= piece.length;
  }
  return chosen;
}

function withOtherNumbers(text: string, next: Random): string {
  return text.replaceAll(/\b\d{2,3}\b/g, (number) => String(Number(number) + Math.floor(next() * 9)));
}
