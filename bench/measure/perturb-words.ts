import { pickOne } from '../seeded-random.ts';
import { oneTypo, type Perturb } from './perturb-letters.ts';

const FORMS =
  'co., ltd.|co. ltd.|co., ltd|co ltd|co.,ltd.|company limited|ltd.|ltd|limited|llc|l.l.c.|inc.|inc|incorporated|corp.|corp|corporation|company|co.|gmbh|ag|s.a.|sa|s.a. de c.v.|sa de cv|s.a.s.|ltda.|ltda|s.r.l.|srl|s. de r.l. de c.v.|bv|b.v.|plc|pjsc|jsc|ojsc|ooo|oao|zao|pao|ao|fze|fzco|fzc|dmcc|pte ltd|pte. ltd.|pvt ltd|private limited|sdn bhd|a.s.|kg|spa|s.p.a.|joint stock company|limited liability company|public joint stock company'.split(
    '|',
  );
const LONGEST_FIRST = [...FORMS].sort((a, b) => b.length - a.length);
const SWAPS = ['Ltd', 'LLC', 'GmbH', 'Inc', 'S.A.', 'Co., Ltd.', 'Corp', 'JSC', 'S.r.l.', 'Limited'];

/** A name without its legal form, and the form as written ('' when it has none at the end). */
export function cutForm(name: string): { readonly core: string; readonly form: string } {
  const low = name.toLowerCase();
  const form = LONGEST_FIRST.find((one) => low.endsWith(` ${one}`) || low.endsWith(`,${one}`));
  if (form === undefined) return { core: name, form: '' };
  const core = name.slice(0, name.length - form.length).replace(/[\s,]+$/, '');
  return core === '' ? { core: name, form: '' } : { core, form: name.slice(-form.length) };
}

export const dropForm: Perturb = (_next, name) => {
  const { core, form } = cutForm(name);
  return form === '' ? null : core;
};

export const swapForm: Perturb = (next, name) => {
  const { core, form } = cutForm(name);
  const others = SWAPS.filter((one) => plain(one) !== plain(form));
  return form === '' ? null : `${core} ${pickOne(next, others)}`;
};

function plain(form: string): string {
  return form.toLowerCase().replace(/[^a-z]/g, '');
}

/** The core words begun at another word, or in backward order; the legal form stays at the end. */
export const moveWords: Perturb = (next, name) => {
  const { core, form } = cutForm(name);
  const words = core.split(/\s+/);
  if (words.length < 2) return null;
  const from = 1 + Math.floor(next() * (words.length - 1));
  const moved = next() < 0.5 ? [...words.slice(from), ...words.slice(0, from)] : [...words].reverse();
  return withForm(moved, form);
};

export const dropWord: Perturb = (next, name) => {
  const { core, form } = cutForm(name);
  const words = core.split(/\s+/);
  if (words.length < 3) return null;
  const at = Math.floor(next() * words.length);
  return withForm(
    words.filter((_, other) => other !== at),
    form,
  );
};

const EXTRA = 'Group,Trading,International,Holdings,Industrial,Global,Services,Enterprise,New,General'.split(
  ',',
);

export const addWord: Perturb = (next, name) => {
  const { core, form } = cutForm(name);
  const words = core.split(/\s+/);
  const extra = pickOne(
    next,
    EXTRA.filter((word) => !core.toLowerCase().includes(word.toLowerCase())),
  );
  if (extra === undefined) return null;
  return withForm(next() < 0.75 ? [...words, extra] : [extra, ...words], form);
};

/** Two words written as one, or a long word written as two. */
export const joinOrSplit: Perturb = (next, name) => {
  const { core, form } = cutForm(name);
  const words = core.split(/\s+/);
  const long = words.flatMap((word, at) => (/^[A-Za-z]{7,}$/.test(word) ? [at] : []));
  const split = pickOne(next, long);
  if (split !== undefined && (words.length < 2 || next() < 0.5)) {
    const word = words[split] ?? '';
    const cut = 3 + Math.floor(next() * (word.length - 5));
    return withForm(
      [...words.slice(0, split), word.slice(0, cut), word.slice(cut), ...words.slice(split + 1)],
      form,
    );
  }
  if (words.length < 2) return null;
  const at = Math.floor(next() * (words.length - 1));
  return withForm([...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)], form);
};

export const typoFormAndOrder: Perturb = (next, name) => {
  const typed = oneTypo(next, cutForm(name).core);
  const moved = typed === null ? null : moveWords(next, typed);
  return moved === null ? null : `${moved} ${pickOne(next, SWAPS)}`;
};

function withForm(words: readonly string[], form: string): string {
  return [...words, form].join(' ').trim();
}

/** Word → how it is cut short in registers and shipping papers. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  company: ['co', 'comp', 'cmpy'],
  corporation: ['corp', 'corpn'],
  limited: ['ltd'],
  international: ['intl', "int'l", 'int'],
  industries: ['inds', 'ind'],
  industry: ['ind', 'indy'],
  industrial: ['ind', 'indl'],
  technology: ['tech', 'technol'],
  technologies: ['tech', 'techs'],
  engineering: ['eng', 'engg', 'engrg'],
  manufacturing: ['mfg', 'manuf'],
  trading: ['trdg', 'trad'],
  services: ['svcs', 'srvcs', 'serv'],
  service: ['svc', 'srvc'],
  development: ['dev', 'devt', 'devpt'],
  enterprises: ['ent', 'entpr'],
  enterprise: ['ent', 'entpr'],
  group: ['grp', 'gp'],
  holding: ['hldg'],
  holdings: ['hldgs'],
  national: ['natl', "nat'l"],
  transport: ['trans', 'trspt'],
  transportation: ['trans', 'transp'],
  construction: ['const', 'constr'],
  electronics: ['elec', 'electr'],
  electronic: ['elec', 'electr'],
  communications: ['comms', 'comm'],
  communication: ['comm'],
  equipment: ['equip', 'eqpt'],
  university: ['univ'],
  institute: ['inst'],
  research: ['res', 'rsch'],
  center: ['ctr'],
  centre: ['ctr'],
  management: ['mgmt', 'mgt'],
  investment: ['inv', 'invest'],
  investments: ['invs', 'invts'],
  petroleum: ['petr', 'petrol'],
  chemical: ['chem'],
  shipping: ['shpg', 'ship'],
  general: ['gen', 'genl'],
  organization: ['org', 'orgn'],
  exchange: ['exch'],
  commercial: ['comm', 'coml'],
  products: ['prods', 'prod'],
  department: ['dept'],
  association: ['assn', 'assoc'],
  aviation: ['avn'],
  marine: ['mar'],
  machinery: ['mach', 'mchy'],
  science: ['sci'],
  scientific: ['sci', 'scientif'],
  security: ['sec'],
  systems: ['sys', 'syst'],
  system: ['sys'],
  financial: ['fin', 'fincl'],
  foundation: ['fdn', 'found'],
  military: ['mil'],
  defense: ['def'],
  production: ['prodn', 'prod'],
  import: ['imp'],
  export: ['exp'],
};

/** Each long word of business cut short, at least one. */
export const abbreviate: Perturb = (next, name) => {
  let changed = 0;
  const written = name.replace(/[A-Za-z]+/g, (word) => {
    const short = pickOne(next, SHORT[word.toLowerCase()] ?? []);
    if (short === undefined) return word;
    if (word.length > 7 || changed === 0) changed += 1;
    return word === word.toUpperCase()
      ? short.toUpperCase()
      : short.slice(0, 1).toUpperCase() + short.slice(1);
  });
  return changed === 0 || onlyForms(name, written) ? null : written;
};

/** Nothing but the legal form was cut short: that is another class. */
function onlyForms(name: string, written: string): boolean {
  return cutForm(name).core === cutForm(written).core;
}
