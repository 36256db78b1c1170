import { z } from 'zod';
import { PRECISIONS } from '#app/domain/places/candidates.ts';
import { isCountry } from '#app/domain/reference/countries.ts';
import { isCurrency } from './currency.ts';
import { checkIdentifier } from './identifiers/identifier.ts';
import { IDENTIFIER_SCHEMES } from './identifiers/schemes.ts';

export const OTHER_NAME_KINDS = ['alias', 'former', 'native', 'trading'] as const;
export type OtherNameKind = (typeof OTHER_NAME_KINDS)[number];

export const RECRUITMENT_FEES = ['paid', 'not-paid', 'unknown'] as const;

/** A line of text: trimmed, without control characters, one space between words; empty counts as absent. */
function line(what: string, longest: number) {
  return z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().max(longest, `Shorten ${what} to ${longest} characters.`));
}

function optionalLine(what: string, longest: number) {
  return z
    .union([line(what, longest), z.null()])
    .default(null)
    .transform((text) => text || null);
}

const Country = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Choose the country from the list.')
  .refine(isCountry, 'Choose the country from the list.')
  .nullable()
  .default(null);

const flag = z.boolean().nullable().default(null);

export const Identifier = z
  .object({
    scheme: z.enum(IDENTIFIER_SCHEMES, 'Choose what kind of number it is.'),
    value: z.string().trim().min(1, 'Enter the number, or remove the line.'),
  })
  .transform((typed, context) => {
    const checked = checkIdentifier(typed.scheme, typed.value);
    if (checked.ok) return { scheme: typed.scheme, value: checked.value };
    context.addIssue({ code: 'custom', message: checked.fix, path: ['value'] });
    return z.NEVER;
  });
export type Identifier = z.infer<typeof Identifier>;

export const OtherName = z.object({
  name: line('the other name', 300).pipe(z.string().min(1, 'Enter the other name, or remove the line.')),
  kind: z.enum(OTHER_NAME_KINDS, 'Choose what kind of name it is.').default('alias'),
});

function degrees(what: string, most: number) {
  const fix = `Enter the ${what} in degrees, between -${most} and ${most}, such as 23.998.`;
  return z.number(fix).min(-most, fix).max(most, fix).nullable().default(null);
}

export const Site = z.object({
  /** 24 hexadecimal characters; given when the site is saved first. */
  id: z
    .string()
    .regex(/^[0-9a-f]{24}$/)
    .nullable()
    .default(null),
  name: optionalLine('the name of the site', 200),
  address: optionalLine('the address', 500),
  city: optionalLine('the town', 120),
  country: Country,
  latitude: degrees('latitude', 90),
  longitude: degrees('longitude', 180),
  precision: z.enum(PRECISIONS).nullable().default(null),
  osId: z
    .union([z.string(), z.null()])
    .default(null)
    .transform((typed, context) => {
      if (!typed?.trim()) return null;
      const checked = checkIdentifier('OS-ID', typed);
      if (checked.ok) return checked.value;
      context.addIssue({ code: 'custom', message: checked.fix });
      return z.NEVER;
    }),
});

const wholeNumber = (fix: string) => z.number(fix).int(fix).min(0, fix).max(9_999_999, fix);

export const Workforce = z.object({
  workers: wholeNumber('Enter the number of workers as a whole number, such as 850.')
    .nullable()
    .default(null),
  lowSkilled: flag,
  migrant: flag,
  agency: flag,
  seasonal: flag,
  pieceRate: flag,
  homework: flag,
  recruitmentFees: z.enum(RECRUITMENT_FEES).nullable().default(null),
});
export type Workforce = z.infer<typeof Workforce>;

export const Spend = z.object({
  /** A year's spend in the currency's smallest unit. */
  amountMinor: z
    .number('Enter the yearly spend as an amount, such as 125,000.')
    .int()
    .min(0, 'Enter the yearly spend as zero or more; a credit note does not belong here.')
    .max(Number.MAX_SAFE_INTEGER, 'Enter a smaller amount.'),
  currency: z.string().refine(isCurrency, 'Choose the currency of the spend, such as GBP.'),
});

export const Good = z.object({
  hs: z
    .union([z.string(), z.null()])
    .default(null)
    .transform((code) => code?.replace(/[\s.]/g, '') || null)
    .pipe(
      z
        .string()
        .regex(/^\d{2,10}$/, 'Enter the HS code as two to ten digits, such as 5201.')
        .nullable(),
    ),
  name: line('the goods', 200).pipe(z.string().min(1, 'Enter what is bought, or remove the line.')),
});

export type Spend = z.infer<typeof Spend>;

/** What a person, a form or a file says of a supplier. The one schema for form, import and type. */
export const SupplierInput = z.object({
  reference: optionalLine('the reference', 80),
  name: line('the name', 300).pipe(z.string().min(1, 'Enter the name of the supplier.')),
  otherNames: z.array(OtherName).max(20, 'Keep at most 20 other names.').default([]),
  country: Country,
  identifiers: z.array(Identifier).max(20, 'Keep at most 20 numbers.').default([]),
  sites: z.array(Site).max(200, 'Keep at most 200 sites.').default([]),
  tier: z
    .union(
      [1, 2, 3, 4, 5].map((tier) => z.literal(tier)),
      'Enter the tier as a number from 1 to 5.',
    )
    .nullable()
    .default(null),
  sectors: z
    .array(
      z
        .string()
        .trim()
        .regex(/^\d{2,4}$/, 'Enter the sector as an ISIC code of two to four digits, such as 14 or 1410.'),
    )
    .max(20, 'Keep at most 20 sectors.')
    .default([]),
  goods: z.array(Good).max(50, 'Keep at most 50 goods.').default([]),
  spend: Spend.nullable().default(null),
  workforce: Workforce.default(() => Workforce.parse({})),
  soleSource: flag,
  ownerId: z
    .string()
    .regex(/^[0-9a-f]{24}$/, 'Choose the owner from the list.')
    .nullable()
    .default(null),
  notes: z.string().trim().max(10_000, 'Shorten the notes to 10,000 characters.').default(''),
});
export type SupplierInput = z.infer<typeof SupplierInput>;
export type SiteInput = SupplierInput['sites'][number];

/** A supplier as the register keeps it. */
export type Supplier = Omit<SupplierInput, 'sites'> & {
  id: string;
  organisationId: string;
  sites: Site[];
  /** 1 for a new supplier, one more with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type Site = SiteInput & { id: string };
export type Good = SupplierInput['goods'][number];
export type OtherName = SupplierInput['otherNames'][number];

/** The input that would make the supplier as it stands. */
export function inputOf(supplier: Supplier): SupplierInput {
  const { id: _id, organisationId: _o, version: _v, createdAt: _c, updatedAt: _u, ...input } = supplier;
  return input;
}
