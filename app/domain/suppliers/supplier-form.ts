import { toMinor } from './currency.ts';
import { FORM_LISTS, type FormList, type TypedForm } from './form-lines.ts';
import { parseNumber } from './import/parse-number.ts';
import { SupplierInput } from './supplier.ts';

export type ReadSupplierForm =
  { ok: true; input: SupplierInput } | { ok: false; fields: Record<string, string[]> };

const FLAGS = ['lowSkilled', 'migrant', 'agency', 'seasonal', 'pieceRate', 'homework'] as const;

/**
 * Reads the supplier form through SupplierInput. Lines that were left empty are dropped; messages come by the name of
 * the field that was typed into.
 */
export function readSupplierForm(typed: TypedForm): ReadSupplierForm {
  const text = (name: string) => typed[name]?.trim() ?? '';
  const lists = {
    otherNames: lines(typed, 'otherNames', ['name']),
    identifiers: lines(typed, 'identifiers', ['value']),
    goods: lines(typed, 'goods', ['name', 'hs']),
    sites: lines(typed, 'sites', ['name', 'address', 'city', 'osId', 'latitude', 'longitude']),
  };
  const raw = {
    reference: text('reference') || null,
    name: text('name'),
    country: text('country') || null,
    ...Object.fromEntries(FORM_LISTS.map((list) => [list, lists[list].map(({ values }) => values)])),
    sites: lists.sites.map(({ values }) => rawSite(values)),
    tier: text('tier') ? Number(text('tier')) : null,
    sectors: text('sectors')
      .split(/[\s,;]+/)
      .filter(Boolean),
    spend: rawSpend(text('spend.amount'), text('spend.currency')),
    workforce: {
      workers: rawNumber(text('workforce.workers')),
      ...Object.fromEntries(FLAGS.map((flag) => [flag, rawFlag(text(`workforce.${flag}`))])),
      recruitmentFees: text('workforce.recruitmentFees') || null,
    },
    soleSource: rawFlag(text('soleSource')),
    ownerId: text('ownerId') || null,
    notes: typed['notes'] ?? '',
  };
  const parsed = SupplierInput.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data };
  const fields: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues) {
    const name = fieldName(path, lists);
    fields[name] = [...new Set([...(fields[name] ?? []), message])];
  }
  return { ok: false, fields };
}

type Line = { at: number; values: Record<string, string | null> };

/** The lines of a list that hold something in one of the fields, each with its place in the form. */
function lines(typed: TypedForm, list: FormList, fields: string[]): Line[] {
  const places = new Map<number, Record<string, string | null>>();
  for (const [name, value] of Object.entries(typed)) {
    const found = /^(\w+)\[(\d{1,3})\]\.(\w+)$/.exec(name);
    if (found?.[1] !== list) continue;
    const at = Number(found[2]);
    places.set(at, { ...places.get(at), [found[3] ?? '']: value.trim() || null });
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .filter(([, values]) => fields.some((field) => values[field]))
    .map(([at, values]) => ({
      at,
      values: { ...values, ...(list === 'goods' && !values['name'] ? { name: '' } : {}) },
    }));
}

/** Coordinates that were typed are exact; those that stand for the town come from the place that was chosen or kept. */
function rawSite(values: Record<string, string | null>) {
  const { latitude, longitude, place, keptFor } = values;
  const { id = null, name = null, address = null, city = null, country = null, osId = null } = values;
  const site = { id, name, address, city, country, osId };
  if (latitude || longitude)
    return {
      ...site,
      latitude: rawNumber(latitude ?? ''),
      longitude: rawNumber(longitude ?? ''),
      precision: 'exact',
    };
  const [placeLatitude, placeLongitude, precision] = (place ?? '').split('|');
  const stillThere = !keptFor || keptFor === `${city ?? ''}|${country ?? ''}`;
  if (!placeLatitude || !placeLongitude || !stillThere) return site;
  return { ...site, latitude: Number(placeLatitude), longitude: Number(placeLongitude), precision };
}

/** NaN for what is no number, which the schema refuses with its own words. */
function rawNumber(text: string): number | null {
  if (text === '') return null;
  if (Number.isFinite(Number(text))) return Number(text);
  const parsed = parseNumber(text, '.');
  return parsed.ok && !parsed.percent && !parsed.range ? parsed.number : Number.NaN;
}

function rawFlag(text: string): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null;
}

function rawSpend(amount: string, currency: string) {
  if (amount === '') return null;
  const number = rawNumber(amount) ?? Number.NaN;
  const isKnown = /^[A-Z]{3}$/.test(currency);
  return { amountMinor: Number.isNaN(number) || !isKnown ? number : toMinor(number, currency), currency };
}

function fieldName(path: readonly PropertyKey[], lists: Record<FormList, Line[]>): string {
  const [head, place, ...rest] = path.map(String);
  if (head === 'spend') return place === 'currency' ? 'spend.currency' : 'spend.amount';
  const list = FORM_LISTS.find((name) => name === head);
  if (list && place !== undefined)
    return `${list}[${lists[list][Number(place)]?.at ?? 0}].${rest[0] ?? 'name'}`;
  if (head === 'sectors') return 'sectors';
  return [head, place].filter((part) => part !== undefined).join('.');
}
