import { countryName } from '#app/domain/reference/countries.ts';
import { type Facts, isInstalled, tableOf } from '#app/domain/reference/facts.ts';
import type { Fact } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { inSentence, writeList, writeSome } from '#app/domain/wording/written.ts';
import { labourCorridors, originsOf, type Place } from './corridors.ts';

const LINK = '/risk/corridors';
const COUNTED = {
  key: 'risk.corridors',
  label:
    'Trafficking corridors into our suppliers’ countries, forced labour among the kinds, named in three years or more',
  link: LINK,
};

/** What published reports say of trafficking into the countries of a register. It is for telling and weighs nothing in a score. */
export function corridorFacts(reference: Facts, places: readonly Place[]): Fact[] {
  const table = tableOf(reference, 'corridors');
  if (table === null || !isInstalled(reference, 'corridors')) return [notRecorded(COUNTED)];
  const source = { title: table.source, edition: table.edition, date: table.date };
  const { corridors, places: there } = labourCorridors(reference, places);
  const suppliers = there.reduce((sum, place) => sum + place.suppliers, 0);
  const about = (key: string, label: string) => ({ key: `risk.corridors-${key}`, label, link: LINK, source });
  return [
    countFact({ ...COUNTED, source }, corridors.length),
    countFact(about('countries', 'Countries of suppliers that these corridors lead to'), there.length),
    wordsFact(
      about('which', 'Which countries these corridors lead to, most suppliers first'),
      writeSome(namesOf(there.map(({ iso3 }) => iso3)), { most: 8, one: 'country', many: 'countries' }),
    ),
    countFact(about('suppliers', 'Suppliers in countries that these corridors lead to'), suppliers),
    wordsFact(
      about('origins', 'Countries of origin that these corridors name most steadily'),
      writeList(namesOf(originsOf(corridors).slice(0, 5))),
    ),
  ];
}

function namesOf(codes: readonly string[]): string[] {
  return codes.map((iso3) => inSentence(countryName(iso3)));
}
