/** The fields of the supplier form as text, by name, such as `sites[0].city`. */
export type TypedForm = Readonly<Record<string, string>>;

export const FORM_LISTS = ['otherNames', 'identifiers', 'goods', 'sites'] as const;
export type FormList = (typeof FORM_LISTS)[number];

/** How many lines of a list the form shows: as many as came with it. */
export function countLines(typed: TypedForm, list: FormList): number {
  const places = Object.keys(typed).flatMap((name) => {
    const found = /^(\w+)\[(\d{1,3})\]\./.exec(name);
    return found?.[1] === list ? [Number(found[2]) + 1] : [];
  });
  return Math.max(0, ...places);
}
