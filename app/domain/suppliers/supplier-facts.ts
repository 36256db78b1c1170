import { countryName } from '#app/domain/reference/countries.ts';
import { fromMinor } from './currency.ts';
import { IDENTIFIER_NAMES } from './identifiers/schemes.ts';
import type { SiteInput, SupplierInput } from './supplier.ts';

/** One fact of a supplier in words; empty text where nothing is known. */
type SupplierFact = { field: string; label: string; text: string };

/** One field that differs between two states of a supplier. */
export type FieldChange = { field: string; label: string; from: string; to: string };

const FLAG_LABELS = [
  ['lowSkilled', 'Low-skilled work'],
  ['migrant', 'Migrant workers'],
  ['agency', 'Agency workers'],
  ['seasonal', 'Seasonal workers'],
  ['pieceRate', 'Piece rate'],
  ['homework', 'Homework'],
] as const;

const FEES = { paid: 'Workers pay', 'not-paid': 'Workers do not pay', unknown: 'Not known' } as const;

/** Every fact of a supplier in words and in a fixed order, as history and conflicts show them. */
function supplierFacts(supplier: SupplierInput): SupplierFact[] {
  const { workforce } = supplier;
  const fact = (field: string, label: string, text: string | null): SupplierFact => ({
    field,
    label,
    text: text ?? '',
  });
  return [
    fact('reference', 'Reference', supplier.reference),
    fact('name', 'Name', supplier.name),
    fact(
      'otherNames',
      'Other names',
      lines(supplier.otherNames.map(({ name, kind }) => `${name} (${kind})`)),
    ),
    fact('country', 'Country', supplier.country && countryName(supplier.country)),
    fact(
      'identifiers',
      'Numbers',
      lines(supplier.identifiers.map(({ scheme, value }) => `${IDENTIFIER_NAMES[scheme]}: ${value}`)),
    ),
    fact('sites', 'Sites', lines(supplier.sites.map(siteLine))),
    fact('tier', 'Tier', supplier.tier === null ? null : String(supplier.tier)),
    fact('sectors', 'Sectors (ISIC)', supplier.sectors.join(', ')),
    fact('goods', 'Goods', lines(supplier.goods.map(({ hs, name }) => (hs ? `${name} (HS ${hs})` : name)))),
    fact('spend', 'Yearly spend', spendText(supplier.spend)),
    fact('workforce.workers', 'Workers', workforce.workers === null ? null : String(workforce.workers)),
    ...FLAG_LABELS.map(([field, label]) => fact(`workforce.${field}`, label, flagText(workforce[field]))),
    fact(
      'workforce.recruitmentFees',
      'Recruitment fees',
      workforce.recruitmentFees && FEES[workforce.recruitmentFees],
    ),
    fact('soleSource', 'Sole source', flagText(supplier.soleSource)),
    fact('ownerId', 'Owner', supplier.ownerId),
    fact('notes', 'Notes', supplier.notes),
  ];
}

/** The fields that differ, in words; none when both say the same. */
export function supplierChanges(before: SupplierInput, after: SupplierInput): FieldChange[] {
  const old = supplierFacts(before);
  return supplierFacts(after).flatMap(({ field, label, text }, place) => {
    const from = old[place]?.text ?? '';
    return from === text ? [] : [{ field, label, from, to: text }];
  });
}

/** A site on one line: name, address, town, country, coordinates and how exact they are. */
function siteLine(site: SiteInput): string {
  const point =
    site.latitude === null || site.longitude === null
      ? ''
      : `${site.latitude.toFixed(4)}, ${site.longitude.toFixed(4)} (${site.precision ?? 'exact'})`;
  const country = site.country ? countryName(site.country) : '';
  return [site.name, site.address, site.city, country, point, site.osId].filter(Boolean).join(', ');
}

/** An amount as "GBP 125000.00". */
function spendText(spend: SupplierInput['spend']): string | null {
  return spend && `${spend.currency} ${fromMinor(spend.amountMinor, spend.currency)}`;
}

function flagText(flag: boolean | null): string | null {
  return flag === null ? null : flag ? 'Yes' : 'No';
}

function lines(texts: string[]): string {
  return texts.join('\n');
}
