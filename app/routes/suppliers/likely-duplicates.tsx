import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';

interface Props {
  duplicates: readonly { id: string; name: string; country: string; reasons: readonly string[] }[];
}

/** Other suppliers of the register that may be the same company; nothing when there are none. */
export function LikelyDuplicates({ duplicates }: Props) {
  if (duplicates.length === 0) return null;
  return (
    <Section title="May be the same company as">
      <Table
        caption="Suppliers in the register that may be the same company"
        captionHidden
        columns={[
          { key: 'name', label: 'Supplier' },
          { key: 'country', label: 'Country' },
          { key: 'why', label: 'Why' },
        ]}
        rows={duplicates.map(({ id, name, country, reasons }) => ({
          key: id,
          cells: {
            name: <a href={paths.supplier(id)}>{name}</a>,
            country,
            why: (
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            ),
          },
        }))}
      />
    </Section>
  );
}
