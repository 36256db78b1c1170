import { ASIAN_FORMS } from './legal/asian-scripts.ts';
import { ANGLO_FORMS } from './legal/anglo-asian.ts';
import { COMMON_FORMS } from './legal/common.ts';
import { CYRILLIC_FORMS } from './legal/cyrillic.ts';
import { EASTERN_FORMS } from './legal/eastern-europe.ts';
import { GERMANIC_FORMS } from './legal/germanic-nordic.ts';
import { ROMANCE_FORMS } from './legal/romance.ts';

/**
 * Legal forms of companies and other bodies, in many languages, as they are written in names. Own tables from public
 * company laws and registers. A form has three strengths: `form` as it is shown, `compare`, the same for all spellings of
 * one form, and `kind`, the generic class that forms of different countries share.
 *
 * LLC limited liability, JSC shares, LLP, LP and GP partnerships, COOP cooperative, NGO not for profit, SOE of the state,
 * FIN financial, JV joint venture, SP one person. 'CO' ("Co.", "Corporation") is so loose that it never conflicts.
 */
const GENERIC_KINDS = [
  'LLC',
  'JSC',
  'LLP',
  'LP',
  'GP',
  'COOP',
  'NGO',
  'SOE',
  'FIN',
  'JV',
  'SP',
  'CO',
] as const;
type GenericKind = (typeof GENERIC_KINDS)[number];

/**
 * How sure the words are a legal form: 'anywhere' in the name, only at the 'end', or at the 'edge' (start or end).
 */
const PLACES = ['anywhere', 'end', 'edge'] as const;
type Where = (typeof PLACES)[number];

export type LegalForm = { readonly form: string; readonly compare: string; readonly kind: GenericKind };

/** Lines of "form|kind|where|written, written, …"; written in lower-case ASCII, or in the plain form of its script. */
const TABLES = [
  COMMON_FORMS,
  GERMANIC_FORMS,
  ROMANCE_FORMS,
  EASTERN_FORMS,
  ANGLO_FORMS,
  CYRILLIC_FORMS,
  ASIAN_FORMS,
];

/** Words of legal forms that are one word: each line begins with the form that stands for all. */
const SAME_WORDS = `
company co comp cmpy compny compy cmp coy comapny compnay
limited ltd lmtd lim ltdd
corporation corp corpn corpo
incorporated inc incorp
private pvt
partnership pship
liability liab
`;

/** Folded word → the word that stands for it in legal forms. */
export const SAME_LEGAL_WORD: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.split(' ');
      return others.map((word): [string, string] => [word, head]);
    }),
);

function inPlainWords(text: string): string {
  return text
    .split(' ')
    .map((word) => SAME_LEGAL_WORD.get(word) ?? word)
    .join(' ');
}

export type WrittenForm = LegalForm & { readonly where: Where; readonly words: readonly string[] };

/** Written forms by their first word, longest first, so that "co ltd" wins over "co". */
export const LEGAL_FORMS: ReadonlyMap<string, readonly WrittenForm[]> = groupByFirstWord(
  TABLES.flatMap(formsOf),
);

function formsOf(table: string): WrittenForm[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [form = '', kindText, whereText, written = ''] = line.split('|');
      const kind = GENERIC_KINDS.find((one) => one === kindText) ?? 'CO';
      const where = PLACES.find((one) => one === whereText) ?? 'end';
      const compare = form.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return [...new Set(written.split(', ').map(inPlainWords))].map((text): WrittenForm => ({
        form,
        compare,
        kind,
        where,
        words: text.split(' '),
      }));
    });
}

function groupByFirstWord(forms: readonly WrittenForm[]): ReadonlyMap<string, readonly WrittenForm[]> {
  const groups = new Map<string, WrittenForm[]>();
  for (const form of forms) {
    const first = form.words[0] ?? '';
    const group = groups.get(first) ?? [];
    group.push(form);
    groups.set(first, group);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** All words that legal forms are made of. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  [...LEGAL_FORMS.values()].flatMap((forms) => forms.flatMap(({ words }) => words)),
);

const SIGNS = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** Legal forms in scripts that are written without blanks. */
export const LEGAL_WORDS_OF_SIGNS: readonly string[] = [...LEGAL_FORMS.keys()].filter((word) =>
  SIGNS.test(word),
);
