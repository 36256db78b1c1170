import { z } from 'zod';

const SORTS = ['name', 'country', 'tier', 'updated'] as const;

/** What a person asks of the list, as it stands in the address. Anything that makes no sense counts as not asked. */
export const SupplierListQuery = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .catch(null)
    .default(null),
  tier: z
    .union([z.literal('none'), z.coerce.number().int().min(1).max(5)])
    .nullable()
    .catch(null)
    .default(null),
  sector: z
    .string()
    .regex(/^\d{2,4}$/)
    .nullable()
    .catch(null)
    .default(null),
  owner: z
    .string()
    .regex(/^([0-9a-f]{24}|none)$/)
    .nullable()
    .catch(null)
    .default(null),
  sort: z.enum(SORTS).catch('name').default('name'),
  order: z.enum(['up', 'down']).catch('up').default('up'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type SupplierListQuery = z.infer<typeof SupplierListQuery>;

/** Suppliers on one page of the list. */
export const PAGE_SIZE = 50;
