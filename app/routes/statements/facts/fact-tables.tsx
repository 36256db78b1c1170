import { Link } from '@remix-run/react';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { FactRow, FactSectionView } from './facts-view.ts';

const COLUMNS = [
  { key: 'label', label: 'What' },
  { key: 'value', label: 'Now' },
  { key: 'quoted', label: 'In the text', long: true },
];

const SOURCE = { key: 'source', label: 'Source', long: true };

type FactTablesProps = { id: string; sections: readonly FactSectionView[] };

/** What the record can say, section by section; a section is open where a number of the text has to be looked at. */
export function FactTables({ id, sections }: FactTablesProps) {
  return (
    <Section title="What the record can say" id="record">
      {sections.map(({ key, title, rows, countries, counts, isOpen }) => (
        <Disclosure key={key} id={`facts-${key}`} open={isOpen} summary={<h3>{`${title}: ${counts}`}</h3>}>
          <FactTable id={id} caption={`Facts for “${title}”`} rows={rows} />
          {countries.length === 0 ? null : (
            <Disclosure summary={`Suppliers by country (${countries.length})`}>
              <FactTable id={id} caption="Suppliers by country" rows={countries} />
            </Disclosure>
          )}
        </Disclosure>
      ))}
    </Section>
  );
}

function FactTable({ id, caption, rows }: { id: string; caption: string; rows: readonly FactRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={rows.some(({ source }) => source !== '') ? [...COLUMNS, SOURCE] : COLUMNS}
      rows={rows.map(({ key, label, value, link, source, quotedBy }) => ({
        key,
        cells: {
          label: link === null ? label : <Link to={link}>{label}</Link>,
          value,
          quoted: <Quotes id={id} quotedBy={quotedBy} />,
          source,
        },
      }))}
    />
  );
}

function Quotes({ id, quotedBy }: { id: string; quotedBy: FactRow['quotedBy'] }) {
  if (quotedBy.length === 0) return null;
  return (
    <ul className="quotes">
      {quotedBy.map(({ questionId, ask }) => (
        <li key={questionId}>
          <Link to={paths.statementQuestion(id, questionId)}>{ask}</Link>
        </li>
      ))}
    </ul>
  );
}
