import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Table } from '#app/components/tables/table.tsx';
import {
  areasWithout,
  type MatchKind,
  type RegistryEntry,
} from '#app/domain/statements/suppliers-statements/registry-entry.ts';
import { formatPartialDate } from '#app/http/format.ts';

const MATCH_WORDS: Readonly<Record<MatchKind, string>> = {
  number: 'Same company number',
  name: 'Same name',
  person: 'Confirmed by a person',
  unsure: 'Not certain: confirm on the import page',
  refused: 'Another organisation, a person said',
};

/** An entry of the registry as the page shows it. */
export function entryView(entry: RegistryEntry) {
  const { id, name, year, from, to, turnover, match, url, further } = entry;
  return {
    id,
    name,
    year: year === null ? '' : String(year),
    period:
      from === null || to === null
        ? ''
        : `${formatPartialDate('en', from)} to ${formatPartialDate('en', to)}`,
    turnover: turnover ?? '',
    without: areasWithout(entry)
      .map((area) => AREA_WORDS[area])
      .join(', '),
    match: MATCH_WORDS[match],
    url,
    further,
  };
}

/** What the registry says, a row for each entry, with the columns that are not known here. */
export function EntryTable({ entries }: { entries: readonly ReturnType<typeof entryView>[] }) {
  const further = entries.flatMap((entry) =>
    entry.further
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => ({ label: `${name} (${entry.year})`, value })),
  );
  return (
    <>
      <Table
        caption="Entries of the registry, the latest first"
        captionHidden
        columns={[
          { key: 'name', label: 'Organisation' },
          { key: 'year', label: 'Due in' },
          { key: 'period', label: 'Period' },
          { key: 'turnover', label: 'Turnover' },
          { key: 'without', label: 'Says it has nothing on' },
          { key: 'match', label: 'Found by' },
        ]}
        rows={entries.map(({ id, name, url, further: _further, ...cells }) => ({
          key: id,
          cells: {
            ...cells,
            name:
              url === null || !/^https?:\/\//i.test(url) ? (
                name
              ) : (
                <a href={url} rel="external noreferrer">
                  {name}
                </a>
              ),
          },
        }))}
        empty={
          <p>No entry of an imported file of the registry. Small or foreign suppliers often have none.</p>
        }
      />
      {further.length > 0 ? (
        <Disclosure summary="Further columns of the file">
          <FactList items={further} />
        </Disclosure>
      ) : null}
    </>
  );
}
