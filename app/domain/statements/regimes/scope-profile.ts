import { z } from 'zod';

const ORGANISATION_FORMS = ['body-corporate', 'partnership', 'public-body', 'other'] as const;
const CANADA_GOODS = ['makes-or-imports', 'controls', 'sells-only', 'none'] as const;
const CALIFORNIA_KINDS = ['retail', 'manufacturer', 'neither'] as const;

const yesNo = z.enum(['yes', 'no']).nullable().default(null).catch(null);
const amount = z.number().min(0).nullable().default(null).catch(null);

const Subsidiary = z.object({
  name: z.string(),
  /** Net turnover of the year in pounds; null where it is not known. */
  turnover: z.number().min(0).nullable(),
});
export type Subsidiary = z.infer<typeof Subsidiary>;

/**
 * What an organisation says of itself so that the laws can be held against it. Null is "not known", here and
 * everywhere. Amounts are whole units of the currency that the law counts in, numbers of staff are people.
 */
export const ScopeProfile = z.object({
  form: z.enum(ORGANISATION_FORMS).nullable().default(null).catch(null),
  goods: yesNo,
  services: yesNo,
  ukBusiness: yesNo,
  ukTurnover: amount,
  hasSubsidiaries: yesNo,
  subsidiaries: z.array(Subsidiary).default([]).catch([]),
  publicBudget: amount,
  auBusiness: yesNo,
  auRevenue: amount,
  caListed: yesNo,
  caPresence: yesNo,
  caGoods: z.enum(CANADA_GOODS).nullable().default(null).catch(null),
  caAssets: amount,
  caRevenue: amount,
  caStaff: amount,
  caAssetsBefore: amount,
  caRevenueBefore: amount,
  caStaffBefore: amount,
  calBusiness: yesNo,
  calKind: z.enum(CALIFORNIA_KINDS).nullable().default(null).catch(null),
  calReceipts: amount,
  noTaxed: yesNo,
  noPublicInterest: yesNo,
  noSales: amount,
  noBalance: amount,
  noStaff: amount,
  deStaff: amount,
  euFormed: yesNo,
  euStaff: amount,
  euTurnover: amount,
  euTurnoverInside: amount,
  euRoyalties: amount,
  euProducts: yesNo,
  usImports: yesNo,
});
export type ScopeProfile = z.infer<typeof ScopeProfile>;
export type ScopeKey = keyof ScopeProfile;

/** A profile in which nothing is known yet. */
export const EMPTY_PROFILE: ScopeProfile = ScopeProfile.parse({});
