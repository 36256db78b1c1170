import type { EntryDraft, RowAt, Take } from './importer.ts';

type Many = 'countries' | 'addresses' | 'programmes' | 'births';

/** An entity that its file spreads over several rows: put together from all of them, in the order of the first ones. */
export class DraftGroup {
  readonly #drafts = new Map<string, { draft: Growing; at: RowAt }>();

  /** The entity with this id, begun at this row when it is the first. */
  of(key: string, at: RowAt, subject: EntryDraft['subject']): Growing {
    const known = this.#drafts.get(key);
    if (known !== undefined) return known.draft;
    const draft = new Growing(key, subject);
    this.#drafts.set(key, { draft, at });
    return draft;
  }

  /** Adds to an entity only where it is known. */
  find(key: string): Growing | undefined {
    return this.#drafts.get(key)?.draft;
  }

  handOver(take: Take): void {
    for (const { draft, at } of this.#drafts.values()) take.entry(draft.finished(), at);
    this.#drafts.clear();
  }
}

/** A draft that takes more as rows come. */
export class Growing {
  readonly #names: EntryDraft['names'][number][] = [];
  readonly #identifiers: NonNullable<EntryDraft['identifiers']>[number][] = [];
  readonly #many: Record<Many, string[]> = { countries: [], addresses: [], programmes: [], births: [] };
  readonly #notes = new Set<string>();
  effective: string | undefined;
  readonly key: string;
  subject: EntryDraft['subject'];

  constructor(key: string, subject: EntryDraft['subject']) {
    this.key = key;
    this.subject = subject;
  }

  name(name: string, kind: EntryDraft['names'][number]['kind']): void {
    if (name !== '')
      this.#names.push({ name, kind: isNative(name) && kind !== 'weak' ? nativeKind(kind) : kind });
  }

  add(field: Many, values: readonly string[]): void {
    this.#many[field].push(...values);
  }

  identify(identifiers: NonNullable<EntryDraft['identifiers']>): void {
    this.#identifiers.push(...identifiers);
  }

  note(text: string): void {
    if (text !== '') this.#notes.add(text);
  }

  finished(): EntryDraft {
    return {
      key: this.key,
      subject: this.subject,
      names: this.#names,
      identifiers: this.#identifiers,
      ...this.#many,
      effective: this.effective,
      note: [...this.#notes].join('; '),
    };
  }
}

/** Whether a name is written without one Latin letter. */
export function isNative(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}

function nativeKind(kind: EntryDraft['names'][number]['kind']): EntryDraft['names'][number]['kind'] {
  return kind === 'former' || kind === 'main' ? kind : 'native';
}

/** Pieces of an address or a name, joined where they say something. */
export function joined(pieces: readonly (string | undefined)[], by = ', '): string {
  return pieces
    .map((piece) => (piece ?? '').trim())
    .filter((piece) => piece !== '' && piece !== '-')
    .join(by);
}
