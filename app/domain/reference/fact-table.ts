import { z } from 'zod';

/** The fact tables that the portal knows how to read. Each may be absent: the pages then say so. */
export const FACT_TABLES = [
  'country-tiers',
  'global-slavery-index',
  'tied-visa',
  'tier-history',
  'listed-goods',
  'goods-map',
  'sector-bands',
  'corridors',
  'ilo-conventions',
  'ilo-indicators',
  'forced-labour-by-sector',
  'country-points',
  'isic-divisions',
  'hs-headings',
] as const;
export type FactTableName = (typeof FACT_TABLES)[number];

/** What a page needs to name the source of a fact: `date` is the day of publication, as 2025-09-29. */
export type Citation = { source: string; edition: string; date: string };

/** A table's entry in the manifest: where it comes from, on what terms, and what must be printed beside its figures. */
export const FactTable = z.object({
  name: z.enum(FACT_TABLES),
  title: z.string().min(1),
  source: z.string().min(1),
  edition: z.string().min(1),
  date: z.iso.date(),
  url: z.url().nullable(),
  terms: z.string().min(1),
  beside: z.string().min(1),
  note: z.string().min(1),
  /** How many rows the table has when it is whole. */
  rows: z.number().int().positive(),
});
export type FactTable = z.infer<typeof FactTable>;

export const Manifest = z.object({ tables: z.array(FactTable) });

/** A row of a table as its file holds it: every cell is text, and an empty cell means "not known". */
const RawRow = z.record(z.string(), z.string());

/** A table with its rows, or with none when its file is not in this installation. */
export const LoadedTable = z.object({
  table: FactTable,
  installed: z.boolean(),
  /** Stands for these rows and this manifest entry and no others. */
  checksum: z.string(),
  rows: z.array(RawRow),
});
export type LoadedTable = z.infer<typeof LoadedTable>;
