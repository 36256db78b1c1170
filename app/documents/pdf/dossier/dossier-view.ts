import type { MarkedName } from '#app/domain/screening/engine/mark-words.ts';

/** A part of a dossier that is drawn in one way. */
export type DossierBlock =
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  | { kind: 'names'; names: readonly { label: string; pieces: MarkedName }[] }
  | {
      kind: 'table';
      columns: readonly { head: string; share: number; end?: boolean }[];
      rows: readonly (readonly string[])[];
      /** Stands where the rows would be when there are none. */
      empty: string;
    }
  | { kind: 'text'; text: string; soft?: boolean }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'events'; events: readonly { title: string; when: string; says: readonly string[] }[] };

export type DossierSection = { title: string; blocks: readonly DossierBlock[] };

/** A dossier in words, ready to be drawn. */
export type DossierView = {
  title: string;
  organisation: string;
  /** Under the title: what it is about, and what it is not. */
  lead: string;
  made: string;
  facts: readonly { label: string; value: string }[];
  sections: readonly DossierSection[];
};
