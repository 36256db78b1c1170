import { z } from 'zod';
import { isCountry } from '#app/domain/reference/countries.ts';
import { LEGAL_FORMS, OFFICES } from './legal-entity.ts';

/** A line of text of at most so many characters; null when nothing was typed. */
function line(what: string, longest: number) {
  return z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().max(longest, `Shorten ${what} to ${longest} characters`))
    .optional()
    .transform((text) => text || null);
}

function needed(what: string, longest: number) {
  return line(what, longest)
    .refine((text) => text !== null, `Enter ${what}`)
    .transform((text) => text ?? '');
}

function day(what: string) {
  return z.iso
    .date(`Enter ${what} as year, month and day, such as 2026-03-31`)
    .optional()
    .transform((text) => text ?? null);
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a person says of a company of the organisation. */
export const CompanyDraft = z
  .object({
    name: needed('the name of the company', 160),
    companyNumber: line('the company number', 40),
    legalForm: z.enum(LEGAL_FORMS, { error: 'Choose the legal form' }),
    country: z
      .string()
      .refine(isCountry, 'Choose the country from the list')
      .optional()
      .transform((code) => code ?? null),
    address: line('the address', 300),
    website: z
      .url({ protocol: /^https?$/, error: 'Enter the whole address, such as https://www.example.org' })
      .max(1024, 'Shorten the address to 1,024 characters')
      .optional()
      .transform((text) => text ?? null),
    hasNoWebsite: z
      .literal('yes')
      .optional()
      .transform((ticked) => ticked === 'yes'),
    parentId: z
      .string()
      .optional()
      .transform((id) => id ?? null),
    joinedOn: day('the day it joined the group'),
    leftOn: day('the day it left the group'),
    yearEndDay: z.coerce
      .number('Enter the day as a number, such as 31')
      .int('Enter the day as a number, such as 31')
      .optional(),
    yearEndMonth: z.coerce.number('Choose the month').int().min(1).max(12).optional(),
  })
  .superRefine(({ website, hasNoWebsite, joinedOn, leftOn, yearEndDay, yearEndMonth }, context) => {
    if (website !== null && hasNoWebsite)
      context.addIssue({
        code: 'custom',
        path: ['hasNoWebsite'],
        message: 'Take the tick away, or the address of the website',
      });
    if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
      context.addIssue({
        code: 'custom',
        path: ['leftOn'],
        message: 'Enter a day that it left which is not before the day it joined',
      });
    if (yearEndMonth === undefined && yearEndDay !== undefined)
      context.addIssue({ code: 'custom', path: ['yearEndMonth'], message: 'Choose the month' });
    if (yearEndMonth === undefined) return;
    const longest = LONGEST_MONTHS[yearEndMonth - 1] ?? 31;
    if (yearEndDay === undefined || yearEndDay < 1 || yearEndDay > longest)
      context.addIssue({
        code: 'custom',
        path: ['yearEndDay'],
        message: `Enter a day from 1 to ${longest}`,
      });
  })
  .transform(({ yearEndDay, yearEndMonth, ...rest }) => ({
    ...rest,
    yearEnd:
      yearEndDay === undefined || yearEndMonth === undefined
        ? null
        : `${String(yearEndMonth).padStart(2, '0')}-${String(yearEndDay).padStart(2, '0')}`,
  }));
export type CompanyDraft = z.output<typeof CompanyDraft>;

/** What a person says of somebody who holds an office in a company. */
export const OfficerDraft = z
  .object({
    name: needed('the name of the person', 120),
    title: needed('the title as it is printed under the statement', 160),
    office: z.enum(OFFICES, { error: 'Choose the office' }),
    personId: z
      .string()
      .optional()
      .transform((id) => id ?? null),
    from: day('the first day in office'),
    until: day('the last day in office'),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'Enter a last day that is not before the first',
  });
export type OfficerDraft = z.output<typeof OfficerDraft>;
