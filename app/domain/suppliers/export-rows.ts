import { countryName } from '#app/domain/reference/countries.ts';
import { fromMinor } from './currency.ts';
import { type FieldKey, IMPORT_FIELDS } from './import/fields.ts';
import type { Supplier } from './supplier.ts';

export type ExportValue = string | number | null;
type Values = Partial<Record<FieldKey, ExportValue>>;

const KEPT_IN_NOTES: ReadonlySet<FieldKey> = new Set([
  'parentCompany',
  'facilityType',
  'processingType',
  'rbaId',
  'region',
]);

/** The columns of an export: those of the template, without the ones that are kept as lines of the notes. */
export const EXPORT_FIELDS = IMPORT_FIELDS.filter(({ key }) => !KEPT_IN_NOTES.has(key));

/**
 * The rows of one supplier in an export: one with everything and its first site, and one for each further site. Read
 * in again, the rows change nothing.
 *
 * @param emailOf a colleague's e-mail by id
 */
export function exportRows(supplier: Supplier, emailOf: ReadonlyMap<string, string>): ExportValue[][] {
  const { id, reference, name, country } = supplier;
  const key: Values = { daylightId: id, reference, name, country: country && countryName(country) };
  const [first, ...others] = supplier.sites;
  const rows: Values[] = [
    { ...key, ...facts(supplier, emailOf), ...(first ? siteValues(first, country) : {}) },
    ...others.map((site) => ({ ...key, ...siteValues(site, country) })),
  ];
  return rows.map((values) => EXPORT_FIELDS.map((field) => values[field.key] ?? null));
}

function facts(supplier: Supplier, emailOf: ReadonlyMap<string, string>): Values {
  const { otherNames, identifiers, workforce, goods, spend } = supplier;
  const native = otherNames.find(({ kind }) => kind === 'native');
  const trading = otherNames.find(({ kind }) => kind === 'trading');
  const namesOf = (...kinds: string[]) =>
    list(
      otherNames
        .filter((other) => kinds.includes(other.kind) && other !== native && other !== trading)
        .map((other) => other.name),
    );
  const numberOf = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value ?? null;
  return {
    nativeName: native?.name ?? null,
    tradingName: trading?.name ?? null,
    formerNames: namesOf('former'),
    otherNames: namesOf('alias', 'native', 'trading'),
    lei: numberOf('LEI'),
    companyNumber: numberOf('GB-COH'),
    duns: numberOf('DUNS'),
    uscc: numberOf('USCC'),
    vat: numberOf('VAT'),
    tier: supplier.tier,
    sectors: list(supplier.sectors),
    goods: list(goods.map((good) => good.name)),
    hs: goods.some(({ hs }) => hs) ? list(goods.map(({ hs }) => hs ?? '-')) : null,
    spend: spend && fromMinor(spend.amountMinor, spend.currency),
    currency: spend && spend.currency,
    soleSource: yesNo(supplier.soleSource),
    workers: workforce.workers,
    lowSkilled: yesNo(workforce.lowSkilled),
    migrant: yesNo(workforce.migrant),
    agency: yesNo(workforce.agency),
    seasonal: yesNo(workforce.seasonal),
    pieceRate: yesNo(workforce.pieceRate),
    homework: yesNo(workforce.homework),
    recruitmentFees: workforce.recruitmentFees && workforce.recruitmentFees.replace('-', ' '),
    ownerEmail: (supplier.ownerId && emailOf.get(supplier.ownerId)) ?? null,
    notes: supplier.notes || null,
  };
}

/** Coordinates only where they were given: those of a town are found again, and would else count as exact. */
function siteValues(site: Supplier['sites'][number], country: string | null): Values {
  const isExact = site.precision === 'exact';
  return {
    siteName: site.name,
    address: site.address,
    city: site.city,
    siteCountry: site.country && site.country !== country ? countryName(site.country) : null,
    latitude: isExact ? site.latitude : null,
    longitude: isExact ? site.longitude : null,
    osId: site.osId,
  };
}

/** Several things in one cell; the semicolon at the end keeps one thing with a comma whole. */
function list(parts: readonly string[]): string | null {
  if (parts.length === 0) return null;
  const text = parts.map((part) => part.replaceAll(';', ',')).join('; ');
  return parts.length === 1 && text.includes(',') ? `${text};` : text;
}

function yesNo(flag: boolean | null): string | null {
  return flag === null ? null : flag ? 'yes' : 'no';
}
