import type { LoaderFunctionArgs } from '@remix-run/node';
import { supplierTemplate } from '#app/documents/xlsx/supplier-template.server.ts';
import { countryOptions } from '#app/domain/reference/countries.ts';
import { COMMON_CURRENCIES } from '#app/domain/suppliers/currency.ts';
import { IMPORT_FIELDS } from '#app/domain/suppliers/import/fields.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { attachment } from './attachment.ts';

const YES_NO = ['yes', 'no'];

/** An empty list to fill in, as a workbook with drop-down lists or as CSV. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireViewer(context);
  const fields = IMPORT_FIELDS.filter(({ key }) => key !== 'daylightId');
  if (new URL(request.url).pathname.endsWith('.csv')) {
    const line = fields.map(({ label }) => label).join(',');
    return attachment(Buffer.from(`\uFEFF${line}\r\n`), 'suppliers-template.csv');
  }
  const countries = countryOptions().map(({ label }) => label);
  const flags = ['soleSource', 'lowSkilled', 'migrant', 'agency', 'seasonal', 'pieceRate', 'homework'];
  const choices = {
    country: countries,
    siteCountry: countries,
    tier: ['1', '2', '3', '4', '5'],
    currency: COMMON_CURRENCIES,
    recruitmentFees: ['paid', 'not paid', 'unknown'],
    ...Object.fromEntries(flags.map((flag) => [flag, YES_NO])),
  };
  return attachment(await supplierTemplate({ fields, choices }), 'suppliers-template.xlsx');
}
