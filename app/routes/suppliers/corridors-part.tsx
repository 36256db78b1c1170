import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { paths } from '#app/http/paths.ts';
import { CorridorLines, type CorridorsShown } from '../risk/corridor-lines.tsx';

type Props = { country: { iso3: string; name: string } | null; corridors: CorridorsShown | null };

/** What published reports say of trafficking into the country of a supplier: the steadiest corridors, and where all stand. */
export function SupplierCorridors({ country, corridors }: Props) {
  if (country === null || corridors === null) return null;
  const { lines, total } = corridors;
  return (
    <Section
      title={`Corridors into ${country.name}`}
      action={<Link to={paths.country(country.iso3)}>All about {country.name}</Link>}
    >
      <CorridorLines
        shown={corridors}
        caption={`Corridors into ${country.name}: ${lines.length} of ${total}, named in most years first`}
        sentence={`Countries from which reports name people trafficked to ${country.name}, with forced labour among the kinds, steadiest first. They say nothing of this supplier.`}
        named={({ from }) => from}
        empty={`No country of origin is named in three years or more with forced labour among the kinds for ${country.name}.`}
      />
    </Section>
  );
}
