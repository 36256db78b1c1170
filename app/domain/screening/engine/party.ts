/** A name and what kind of name it is. */
export type NameKind = 'main' | 'alias' | 'former' | 'native' | 'trading' | 'also-named';
export type PartyName = { readonly name: string; readonly kind: NameKind };

export type Identifier = { readonly scheme: string; readonly value: string };

/** What the engine needs to know of a supplier. Order inside the arrays does not matter. */
export type ScreenedParty = {
  readonly names: readonly PartyName[];
  /** ISO 3166-1 alpha-3: the supplier's own country and those of its sites. */
  readonly countries: readonly string[];
  /** Cities and addresses as written. */
  readonly places: readonly string[];
  readonly identifiers: readonly Identifier[];
};

/** What the engine needs to know of a listed entity. */
export type ListedParty = {
  readonly list: string;
  /** Stable within the list across editions. */
  readonly key: string;
  readonly names: readonly PartyName[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly identifiers: readonly Identifier[];
};
