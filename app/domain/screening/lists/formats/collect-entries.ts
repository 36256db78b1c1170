import type { RowNote } from '../../screening.ts';
import { ListEntry } from '../list-file.ts';
import type { EntryDraft, RowAt, Take } from './importer.ts';

/** What came of reading a list: its entries, and rows that were left out or need a word. */
export type Collected = { entries: ListEntry[]; notes: RowNote[]; skipped: number; noted: number };

const NOTES_KEPT = 200;
const LONGEST_NAME = 500;
const LONGEST_NOTE = 2_000;

/** Gathers what an importer finds: cleans each entry, and leaves out what cannot be used, saying why. */
export function collectEntries(): Take & { collected: Collected } {
  const collected: Collected = { entries: [], notes: [], skipped: 0, noted: 0 };
  const rows = new Map<string, number>();
  const tell = (at: RowAt, says: string, skipped: boolean) => {
    if (skipped) collected.skipped += 1;
    else collected.noted += 1;
    if (collected.notes.length < NOTES_KEPT) collected.notes.push({ ...at, says, skipped });
  };
  return {
    collected,
    skip: (at, says) => tell(at, says, true),
    note: (at, says) => tell(at, says, false),
    entry(draft, at) {
      const entry = cleanEntry(draft);
      if (typeof entry === 'string') return tell(at, entry, true);
      const before = rows.get(entry.key);
      if (before !== undefined) return tell(at, `The id ${draft.key} stands in row ${before} already.`, true);
      rows.set(entry.key, at.row);
      collected.entries.push(entry);
    },
  };
}

/** The entry, or why it cannot be used. */
function cleanEntry(draft: EntryDraft): ListEntry | string {
  const names = cleanNames(draft.names);
  if (names.length === 0) return 'The row has no name.';
  const read = ListEntry.safeParse({
    key: draft.key,
    subject: draft.subject,
    names,
    countries: unique(draft.countries).toSorted(),
    addresses: unique(draft.addresses),
    programmes: unique(draft.programmes),
    identifiers: cleanIdentifiers(draft.identifiers),
    births: unique(draft.births).toSorted(),
    formerKeys: unique(draft.formerKeys),
    subLists: unique(draft.subLists),
    goodsWords: unique(draft.goodsWords),
    status: draft.status ?? 'active',
    source: draft.source ?? '',
    ...filled('scope', draft.scope),
    ...filled('location', draft.location),
    ...filled('note', draft.note?.slice(0, LONGEST_NOTE)),
    ...filled('order', draft.order),
    ...filled('goods', draft.goods),
    ...filled('effective', draft.effective),
    ...filled('effectiveNote', draft.effectiveNote),
    ...filled('founded', draft.founded),
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `The row cannot be used: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

function cleanNames(names: EntryDraft['names']): ListEntry['names'] {
  const seen = new Set<string>();
  const clean = names.flatMap(({ name, kind }) => {
    const plain = tidy(name).slice(0, LONGEST_NAME);
    const folded = plain.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(plain) || seen.has(folded)) return [];
    seen.add(folded);
    return [{ name: plain, kind }];
  });
  const main = clean.findIndex(({ kind }) => kind === 'main');
  const [first] = clean.splice(Math.max(0, main), 1);
  return first === undefined ? [] : [{ name: first.name, kind: 'main' }, ...clean];
}

function cleanIdentifiers(identifiers: EntryDraft['identifiers'] = []): ListEntry['identifiers'] {
  const clean = new Map<string, ListEntry['identifiers'][number]>();
  for (const { scheme, value } of identifiers) {
    const plain = tidy(value).slice(0, 200);
    if (/[\p{L}\p{N}]/u.test(plain)) clean.set(`${scheme} ${plain}`, { scheme, value: plain });
  }
  return [...clean.values()];
}

function unique(texts: readonly string[] = []): string[] {
  return [...new Set(texts.map(tidy).filter((text) => text !== ''))];
}

function filled(field: string, text: string | undefined): Record<string, string> {
  const plain = tidy(text ?? '');
  return plain === '' ? {} : { [field]: plain };
}

/** One blank between words; soft hyphens, zero-width signs and wrapping quotation marks go. */
function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u001A]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
