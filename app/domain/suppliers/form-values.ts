import { fromMinor } from './currency.ts';
import type { TypedForm } from './form-lines.ts';
import type { SupplierInput } from './supplier.ts';

/** The supplier as the form's fields would hold it. */
export function formValues(supplier: SupplierInput): TypedForm {
  const { workforce, spend } = supplier;
  const values: Record<string, string> = {
    reference: supplier.reference ?? '',
    name: supplier.name,
    country: supplier.country ?? '',
    tier: supplier.tier === null ? '' : String(supplier.tier),
    sectors: supplier.sectors.join(', '),
    'spend.amount': spend ? String(fromMinor(spend.amountMinor, spend.currency)) : '',
    'spend.currency': spend?.currency ?? '',
    'workforce.workers': workforce.workers === null ? '' : String(workforce.workers),
    'workforce.recruitmentFees': workforce.recruitmentFees ?? '',
    soleSource: flagValue(supplier.soleSource),
    ownerId: supplier.ownerId ?? '',
    notes: supplier.notes,
  };
  for (const flag of ['lowSkilled', 'migrant', 'agency', 'seasonal', 'pieceRate', 'homework'] as const)
    values[`workforce.${flag}`] = flagValue(workforce[flag]);
  addLines(values, 'otherNames', supplier.otherNames);
  addLines(values, 'identifiers', supplier.identifiers);
  addLines(values, 'goods', supplier.goods);
  addLines(values, 'sites', supplier.sites.map(siteValues));
  return values;
}

function flagValue(flag: boolean | null): string {
  return flag === null ? '' : flag ? 'yes' : 'no';
}

function addLines(
  values: Record<string, string>,
  list: string,
  lines: readonly Record<string, unknown>[],
): void {
  lines.forEach((line, place) => {
    for (const [field, value] of Object.entries(line))
      values[`${list}[${place}].${field}`] =
        typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

function siteValues(site: SupplierInput['sites'][number]): Record<string, string | number | null> {
  const { id, name, address, city, country, latitude, longitude, precision, osId } = site;
  const isExact = precision === 'exact';
  const hasPoint = latitude !== null && longitude !== null;
  return {
    id,
    name,
    address,
    city,
    country,
    osId,
    latitude: isExact ? latitude : '',
    longitude: isExact ? longitude : '',
    place: hasPoint && !isExact ? `${latitude}|${longitude}|${precision ?? 'city'}` : '',
    keptFor: hasPoint && !isExact ? `${city ?? ''}|${country ?? ''}` : '',
  };
}
