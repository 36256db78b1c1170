import { z } from 'zod';

const text = z.string().min(1);
const optionalText = z.string().transform((cell) => cell || null);
const optionalNumber = z
  .string()
  .transform((cell) => (cell === '' ? null : Number(cell)))
  .refine((value) => value === null || Number.isFinite(value), 'is not a number');
const flag = z.enum(['0', '1']).transform((cell) => cell === '1');
const codes = z.string().transform((cell) => cell.split(';').filter(Boolean));
/** "forced labour:19|domestic servitude:10": what was coded, and how often. */
const counted = z.string().transform((cell) =>
  cell
    .split('|')
    .filter(Boolean)
    .map((part) => {
      const at = part.lastIndexOf(':');
      return { name: part.slice(0, at), mentions: Number(part.slice(at + 1)) };
    }),
);
const year = z.coerce.number().int().min(2000).max(2100);
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const division = z.string().regex(/^\d{2}$/);

/** Tier of the report: 1, 2, 2W (watch list), 3, SC (special case). */
export const TIERS = ['1', '2', '2W', '3', 'SC'] as const;
export type Tier = (typeof TIERS)[number];

export const TierRow = z.object({ iso3, tier: z.enum(TIERS), carried_from: optionalText });

export const TierHistoryRow = TierRow.extend({ year: z.coerce.number().int() });

/** Prevalence per 1,000 people, people estimated, and scores from 0 to 100; null where there is no estimate. */
export const SlaveryIndexRow = z.object({
  iso3,
  prevalence_per_1000: optionalNumber,
  people: optionalNumber,
  vulnerability: optionalNumber,
  governance: optionalNumber,
  basic_needs: optionalNumber,
  inequality: optionalNumber,
  disenfranchised: optionalNumber,
  conflict: optionalNumber,
  response: optionalNumber,
  support_survivors: optionalNumber,
  criminal_justice: optionalNumber,
  coordination: optionalNumber,
  risk_factors: optionalNumber,
  supply_chains: optionalNumber,
});
export type SlaveryIndex = z.infer<typeof SlaveryIndexRow>;

/** `signal` runs from 0 to 1. */
export const TiedVisaRow = z.object({ iso3, signal: z.coerce.number().min(0).max(1), confidence: text });
export type TiedVisa = z.infer<typeof TiedVisaRow>;

const LISTING_BASES = ['both', 'new_2024', 'carried_2022', 'both_flags_united', 'inferred'] as const;

/** One good from one country, with the kinds of exploitation that the list flags. */
export const ListedGoodRow = z.object({
  iso3,
  good: text,
  sector: text,
  sector_basis: z.enum(['dol', 'assigned']),
  child_labour: flag,
  forced_labour: flag,
  forced_child_labour_2022: flag,
  inputs_child_labour: flag,
  inputs_forced_labour: flag,
  basis: z.enum(LISTING_BASES),
});
export type ListedGood = z.infer<typeof ListedGoodRow>;

export const GoodsMapRow = z.object({ good: text, divisions: codes, hs_prefixes: codes });
export type GoodsMapEntry = z.infer<typeof GoodsMapRow>;

export const SectorBandRow = z.object({
  from: division,
  to: division,
  label: text,
  band: z.coerce.number().int().min(1).max(4),
  tags: codes,
  reason: optionalText,
});
export type SectorBand = z.infer<typeof SectorBandRow>;

/**
 * A country of origin and one of destination that reports name together. `years_seen` counts the reports of different years;
 * `kinds`, `sectors` and `transits` (ISO codes) are the commonest of those coded, each with its mentions, most first.
 */
export const CorridorRow = z.object({
  origin_iso3: iso3,
  destination_iso3: iso3,
  mentions: z.coerce.number().int().positive(),
  years_seen: z.coerce.number().int().positive(),
  first_year: year,
  last_year: year,
  kinds: counted,
  sectors: counted,
  transits: counted,
});
export type Corridor = z.infer<typeof CorridorRow>;

export const ConventionsRow = z.object({
  iso3,
  member: z.enum(['yes', 'no']),
  c029: text,
  c029_basis: text,
  c029_date: optionalText,
  p029: text,
  c105: text,
  c105_date: optionalText,
  c182: text,
  c182_date: optionalText,
  c138: optionalText,
  palermo: optionalText,
});
export type Conventions = z.infer<typeof ConventionsRow>;

export const IndicatorRow = z.object({ code: text, label: text });
export type Indicator = z.infer<typeof IndicatorRow>;

export const SectorEstimateRow = z.object({ sector: text, millions: z.coerce.number().positive() });
export type SectorEstimate = z.infer<typeof SectorEstimateRow>;

export const PointRow = z.object({
  iso3,
  longitude: z.coerce.number().min(-180).max(180),
  latitude: z.coerce.number().min(-90).max(90),
});
export type Point = z.infer<typeof PointRow>;

export const DivisionRow = z.object({ division, title: text, section: text, section_title: text });
export type Division = z.infer<typeof DivisionRow>;

export const HeadingRow = z.object({ code: z.string().regex(/^\d{2}(\d{2})?$/), title: text });
export type Heading = z.infer<typeof HeadingRow>;
