import { countryName } from '#app/domain/reference/countries.ts';
import { buildIndex, type ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import { DEFAULT_THRESHOLD, screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { asParty, cleanSuppliers, hubSuppliers } from './clean-suppliers.ts';
import { listedOrganisations } from './listed-organisations.ts';
import { shippedParties } from './shipped-parties.ts';
import type { CleanSupplier } from './trade-names.ts';

export type CleanFigures = {
  readonly against: string;
  readonly names: number;
  readonly suppliers: number;
  readonly threshold: number;
  /** Suppliers with an alert, of 1,000. */
  readonly byName: number;
  readonly withCountryAndAddress: number;
};

/** Alerts at the default threshold on suppliers that are not listed, on the name alone and with country and address. */
export function measureClean(showWrong: boolean): CleanFigures[] {
  const organisations = listedOrganisations();
  const made = cleanSuppliers(organisations.flatMap(({ names }) => names.map(({ name }) => name)));
  const shipped = shippedParties();
  const all = buildIndex(organisations);
  const own = buildIndex(shipped);
  const hub = hubSuppliers();
  return [
    figuresOf('the shipped lists', own, 'Open Supply Hub lists', hub, showWrong),
    figuresOf('the measuring lists', all, 'Open Supply Hub lists', hub, showWrong),
    figuresOf('the measuring lists', all, 'with made-up import names', made, showWrong),
  ];
}

function figuresOf(
  against: string,
  index: ScreeningIndex,
  set: string,
  suppliers: readonly CleanSupplier[],
  showWrong: boolean,
): CleanFigures {
  const alerts = [false, true].map((full) => {
    const hit = suppliers.filter((supplier) => {
      const { findings } = screenParty(index, asParty(supplier, full), {
        threshold: DEFAULT_THRESHOLD,
        countryName,
      });
      if (showWrong)
        for (const one of findings.slice(0, 1))
          console.log(`  ${full ? 'full' : 'name'} ${one.score} ${supplier.name} | ${one.listedName.name}`);
      return findings.length > 0;
    });
    return (1000 * hit.length) / suppliers.length;
  });
  const [byName = 0, withCountryAndAddress = 0] = alerts;
  console.log(
    `Clean suppliers (${set}, ${suppliers.length}) against ${against} (${index.readings} names) at ${DEFAULT_THRESHOLD}: ` +
      `${byName.toFixed(1)} alerts per 1,000 on names alone, ${withCountryAndAddress.toFixed(1)} with country and address`,
  );
  return {
    against: `${against}, ${set}`,
    names: index.readings,
    suppliers: suppliers.length,
    threshold: DEFAULT_THRESHOLD,
    byName,
    withCountryAndAddress,
  };
}
