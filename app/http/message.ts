/** The plural forms of English. */
export type EnglishPlural = { readonly one: string; readonly other: string };

/** The plural forms of Arabic, all six of them (CLDR). */
export type ArabicPlural = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

/** A subject of the English catalogue: `{name}` marks a place to fill, `{count}` chooses the plural form. */
export type EnglishSubject = Readonly<Record<string, string | EnglishPlural>>;

/** The Arabic subject that answers an English one: the same keys, and six plural forms where English has two. */
export type ArabicSubject<Subject extends EnglishSubject> = {
  readonly [Key in keyof Subject]: Subject[Key] extends string ? string : ArabicPlural;
};
