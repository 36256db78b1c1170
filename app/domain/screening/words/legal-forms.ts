import { ASIAN_FORMS } from './legal/asian-scripts.ts';
import { CYRILLIC_FORMS } from './legal/cyrillic.ts';

/**
 * Legal forms of companies, in many languages, as they are written in names. Own table from public facts
 * (company laws and registers); folded to lower-case ASCII, dotted initials joined ("S.A. de C.V." → "sa de cv").
 *
 * `where` is how sure the words are a legal form: 'anywhere' in the name, only at the 'end', or at the
 * 'edge' (start or end). 'company' forms ("Co.", "Corporation") are so loose that they never conflict.
 */
type LegalClass =
  | 'limited'
  | 'stock'
  | 'partnership'
  | 'cooperative'
  | 'sole'
  | 'company'
  | 'state'
  | 'nonprofit'
  | 'finance';
type Where = 'anywhere' | 'end' | 'edge';

export type LegalForm = { readonly form: string; readonly kind: LegalClass };

const KINDS: readonly LegalClass[] = [
  'limited',
  'stock',
  'partnership',
  'cooperative',
  'sole',
  'company',
  'state',
  'nonprofit',
  'finance',
];
const PLACES: readonly Where[] = ['anywhere', 'end', 'edge'];

type Row = readonly [form: string, kind: LegalClass, where: Where, written: string];

const ROWS: readonly Row[] = [
  [
    'Co. Ltd.',
    'limited',
    'anywhere',
    'co ltd|co limited|company ltd|company limited|colt|coltd|co lt|ltd co|corporation ltd|corp ltd|corporation limited',
  ],
  ['Ltd.', 'limited', 'anywhere', 'ltd|limited|ltda|lda|limitada|limitee|ltee'],
  [
    'Pvt. Ltd.',
    'limited',
    'anywhere',
    'pvt ltd|private limited|pvt limited|private ltd|p ltd|pvt co ltd|pvt company ltd|pvt',
  ],
  ['Pte. Ltd.', 'limited', 'anywhere', 'pte ltd|pte limited|pte'],
  ['Pty. Ltd.', 'limited', 'anywhere', 'pty ltd|pty limited|proprietary limited|pty'],
  ['Sdn. Bhd.', 'limited', 'anywhere', 'sdn bhd|sdn berhad|sendirian berhad|sdnbhd'],
  ['Bhd.', 'stock', 'end', 'bhd|berhad'],
  ['LLC', 'limited', 'anywhere', 'llc|limited liability company|limited liability co|ltd liability co|lc'],
  ['FZE', 'limited', 'end', 'fze|fzco|fz llc|fzllc|fzc|dmcc|jlt'],
  ['WLL', 'limited', 'anywhere', 'wll|spc|bsc|saoc|saog|ksc|kscc|qpsc|pjsc'],
  [
    'GmbH',
    'limited',
    'anywhere',
    'gmbh|ges mbh|gesmbh|gesellschaft mit beschrankter haftung|mbh|ug haftungsbeschrankt|gmbh co',
  ],
  ['GmbH & Co. KG', 'partnership', 'anywhere', 'gmbh co kg|gmbh und co kg|gmbh cokg|gmbh co kgaa|co kg'],
  ['KG', 'partnership', 'end', 'kg|kommanditgesellschaft|ohg|gbr'],
  ['AG', 'stock', 'end', 'ag|aktiengesellschaft|aktiengeselschaft|aktiengeselschaft'],
  ['SE', 'stock', 'end', 'se|societas europaea'],
  ['SA', 'stock', 'end', 'sa|s a|sociedad anonima|societe anonyme|sociedade anonima|saa|sac|sa cerrada'],
  ['SAC', 'stock', 'end', 'sac|sociedad anonima cerrada'],
  [
    'SA de CV',
    'stock',
    'anywhere',
    'sa de cv|sa cv|sapi de cv|sab de cv|sociedad anonima de capital variable',
  ],
  ['S de RL de CV', 'limited', 'anywhere', 's de rl de cv|srl de cv|s de rl|sde rl de cv'],
  ['SAS', 'limited', 'end', 'sas|sasu|societe par actions simplifiee|sociedad por acciones simplificada'],
  ['SARL', 'limited', 'anywhere', 'sarl|eurl|societe a responsabilite limitee|sarlau|suarl'],
  [
    'SRL',
    'limited',
    'edge',
    'srl|societate cu raspundere limitata|societatea cu raspundere limitata|srls|societa a responsabilita limitata|sociedad de responsabilidad limitada|soc de resp ltda',
  ],
  ['SL', 'limited', 'end', 'sl|slu|sociedad limitada'],
  ['SpA', 'stock', 'end', 'spa|societa per azioni|sociedad por acciones'],
  ['SNC', 'partnership', 'end', 'snc|sas di|scs'],
  ['BV', 'limited', 'end', 'bv|besloten vennootschap|bvba|sprl'],
  ['NV', 'stock', 'end', 'nv|naamloze vennootschap'],
  ['AB', 'stock', 'end', 'ab|aktiebolag|ab publ'],
  ['AS', 'stock', 'end', 'as|asa|aksjeselskap|aktieselskab|anonim sirketi|anonim sti'],
  ['A.Ş.', 'stock', 'anywhere', 'as ti|anonim sirket'],
  [
    'Ltd. Şti.',
    'limited',
    'anywhere',
    'ltd sti|limited sirketi|limited sti|tic ltd sti|tic as|san ve tic ltd sti|san tic ltd sti|san ve tic as|sanayi ve ticaret ltd sti|sanayi ve ticaret limited sirketi|sanayi ve ticaret as|sanayi ve ticaret anonim sirketi',
  ],
  ['ApS', 'limited', 'end', 'aps|anpartsselskab'],
  ['Oy', 'limited', 'end', 'oy|oyj|osakeyhtio'],
  ['Kft', 'limited', 'end', 'kft|korlatolt felelossegu tarsasag'],
  ['Zrt', 'stock', 'end', 'zrt|nyrt|rt'],
  [
    'Sp. z o.o.',
    'limited',
    'anywhere',
    'sp z oo|sp zoo|spzoo|spolka z oo|spolka z ograniczona odpowiedzialnoscia',
  ],
  ['S.A. (Poland)', 'stock', 'anywhere', 'spolka akcyjna'],
  ['s.r.o.', 'limited', 'end', 'sro|spol s ro|spol sro'],
  ['a.s.', 'stock', 'end', 'akciova spolecnost'],
  [
    'd.o.o.',
    'limited',
    'anywhere',
    'doo|d oo|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu',
  ],
  ['d.d.', 'stock', 'end', 'dd|ad beograd'],
  ['EOOD', 'limited', 'anywhere', 'eood|ood|ead'],
  ['SC SRL', 'limited', 'end', 'sc srl'],
  [
    'OOO',
    'limited',
    'edge',
    'ooo|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|tov|too|mchj',
  ],
  [
    'OAO',
    'stock',
    'edge',
    'oao|pao|zao|ao|publichnoe aktsionernoe obshchestvo|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|open joint stock company|closed joint stock company|public joint stock company|joint stock company|ojsc|cjsc|jsc|oajsc',
  ],
  ['IP', 'sole', 'edge', 'chp|fop'],
  [
    'Công ty TNHH',
    'limited',
    'anywhere',
    'cong ty tnhh mot thanh vien|cong ty tnhh mtv|cong ty tnhh|tnhh|cong ty trach nhiem huu han',
  ],
  ['Công ty cổ phần', 'stock', 'anywhere', 'cong ty co phan|cong ty cp|ctcp|cong ty'],
  ['PT', 'limited', 'edge', 'pt|p t|persero|tbk|perseroan terbatas'],
  ['CV', 'partnership', 'edge', 'cv|ud'],
  ['KK', 'stock', 'end', 'kk|kabushiki kaisha|kabushikigaisha|kabushikikaisha|yugen kaisha|godo kaisha'],
  ['Jusik Hoesa', 'stock', 'edge', 'jusikhoesa|jusighoesa|jusik hoesa|yuhan hoesa'],
  ['PLC', 'stock', 'end', 'plc|public limited company|public company limited|pcl|public co ltd'],
  ['Inc.', 'stock', 'end', 'inc|incorporated|incorporation'],
  ['Corp.', 'company', 'end', 'corp|corporation|corpn|corporacion'],
  ['Co.', 'company', 'end', 'co|company|cie|compagnie|compania|cia|coy|comp|kompania|firma|comapny'],
  ['LLP', 'partnership', 'end', 'llp|limited liability partnership|lllp'],
  ['LP', 'partnership', 'end', 'lp|limited partnership'],
  ['Partnership', 'partnership', 'end', 'partnership|general partnership'],
  ['Cooperative', 'cooperative', 'end', 'scarl|scrl|soc coop|societa cooperativa|eg'],
  ['Sole owner', 'sole', 'end', 'ek|eirl|ei|prop|proprietorship|sole proprietorship'],
  ['Est.', 'sole', 'end', 'est|establishment'],
  ['Trust', 'company', 'end', 'regd|registered'],
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
  [...ROWS, ...tableRows(CYRILLIC_FORMS), ...tableRows(ASIAN_FORMS)].flatMap(([form, kind, where, written]) =>
    [...new Set(written.split('|').map(inPlainWords))].map((text): WrittenForm => ({
      form,
      kind,
      where,
      words: text.split(' '),
    })),
  ),
);

function tableRows(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line): Row => {
      const [form = '', kind, where, written = ''] = line.split('|');
      return [
        form,
        KINDS.find((one) => one === kind) ?? 'company',
        PLACES.find((one) => one === where) ?? 'end',
        written.split(', ').join('|'),
      ];
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
