import { z } from 'zod';

const isoDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Give the date as 2025, 2025-01 or 2025-01-15.');

/** One row of a list: a party (company, person, vessel, aircraft), or an order on goods or a region. */
export const ListEntry = z.object({
  /** Stable across editions; decisions hang on it. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** 'company' is any organisation. Goods and regions are never matched with a name. */
  subject: z.enum(['company', 'person', 'vessel', 'aircraft', 'goods', 'region']),
  names: z
    .array(
      z.object({
        name: z.string().min(1),
        kind: z.enum(['main', 'alias', 'weak', 'former', 'native', 'also-named']),
      }),
    )
    .min(1),
  /** What the entry covers beside itself ("and its subsidiaries"); never a name. */
  scope: z.string().optional(),
  /** ISO 3166-1 alpha-3. */
  countries: z.array(z.string().length(3)).default([]),
  location: z.string().optional(),
  /** Addresses as written, beside the location. */
  addresses: z.array(z.string()).default([]),
  /** Programmes, regimes or reasons under which the entry is listed, as the publisher writes them. */
  programmes: z.array(z.string()).default([]),
  /** Remarks of the publisher that say more than the other fields. */
  note: z.string().optional(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })).default([]),
  /** Dates of birth of a person, or of building of a vessel. */
  births: z.array(isoDay).default([]),
  /** When an organisation was founded, as far as the publisher says. */
  founded: isoDay.optional(),
  /** Keys under which earlier editions held the same entity; decisions follow them. */
  formerKeys: z.array(z.string()).default([]),
  subLists: z.array(z.string()).default([]),
  order: z.string().optional(),
  goods: z.string().optional(),
  /** For orders on goods: words and HS prefixes by which the goods are recognised. */
  goodsWords: z.array(z.string()).default([]),
  hs: z.array(z.string()).default([]),
  /** Day, month or year on which the entry took effect. */
  effective: isoDay.optional(),
  effectiveNote: z.string().optional(),
  status: z.enum(['active', 'not-known']).default('active'),
  corroboration: z.string().optional(),
  source: z.string(),
});
export type ListEntry = z.infer<typeof ListEntry>;

/** An edition of a list as a file. */
export const ListFile = z.object({
  list: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  publisher: z.string(),
  address: z.url(),
  edition: z.string(),
  asOf: isoDay,
  /** What `total` and the rows count. */
  counted: z.enum(['names', 'orders', 'entries']),
  /** Rows of the whole list at that date, as far as known. */
  total: z.number().int().positive(),
  totalNote: z.string(),
  /** A file with fewer or more rows is refused. */
  band: z.object({ least: z.number().int(), most: z.number().int() }),
  terms: z.string(),
  source: z.string(),
  entries: z.array(ListEntry),
});
export type ListFile = z.infer<typeof ListFile>;

/**
 * What is wrong with an edition beyond its shape: a row count outside the expected band, keys used twice.
 * Empty when it may be loaded.
 */
export function faultsOfList(file: ListFile): string[] {
  const faults: string[] = [];
  const rows = file.entries.length;
  if (rows < file.band.least || rows > file.band.most) {
    faults.push(
      `${file.title} has ${rows} rows; expected ${file.band.least} to ${file.band.most}. The old edition stays.`,
    );
  }
  const keys = new Set<string>();
  for (const { key } of file.entries) {
    if (keys.has(key)) faults.push(`The key "${key}" stands twice in ${file.title}.`);
    keys.add(key);
  }
  return faults;
}
