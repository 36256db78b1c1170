/** A name and what kind of name it is. */
export type NameKind = 'main' | 'alias' | 'weak' | 'former' | 'native' | 'trading' | 'also-named';
export type PartyName = { readonly name: string; readonly kind: NameKind };

/** What a party is. A name is only ever held against names of a kind that it may be. */
export type PartyKind = 'organisation' | 'person' | 'vessel' | 'aircraft';

export type Identifier = { readonly scheme: string; readonly value: string };

/** What the engine needs to know of a supplier. Order inside the arrays does not matter. */
export type ScreenedParty = {
  /** Left out: may be of any kind. */
  readonly kind?: PartyKind;
  readonly names: readonly PartyName[];
  /** ISO 3166-1 alpha-3: the supplier's own country and those of its sites. */
  readonly countries: readonly string[];
  /** Cities and addresses as written. */
  readonly places: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** Dates of birth of a person, or of the building of a vessel: 1961, 1961-04 or 1961-04-30. */
  readonly births?: readonly string[];
};

/** What the engine needs to know of a listed entity. */
export type ListedParty = {
  /** Left out: may be of any kind. */
  readonly kind?: PartyKind;
  readonly list: string;
  /** Stable within the list across editions. */
  readonly key: string;
  readonly names: readonly PartyName[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** As in ScreenedParty. */
  readonly births?: readonly string[];
};
