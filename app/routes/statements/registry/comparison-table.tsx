import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import type { Compared, Standing } from '#app/domain/statements/registry/compare-row.ts';

export type Comparison = {
  year: number | null;
  updatedOn: string | null;
  samePeriod: boolean;
  fields: Compared[];
  unknown: readonly { name: string; value: string }[];
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  same: 'The same',
  different: 'Different',
  here: 'Only here',
  there: 'Only in the registry',
  empty: 'In neither',
  'no-column': 'Not in this file',
};

/** What differs between the answers here and the registry's row, then what does not. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { year, updatedOn, samePeriod, fields, unknown } = comparison;
  const differ = fields.filter(({ standing }) => ['different', 'here', 'there'].includes(standing));
  const same = fields.filter(({ standing }) => standing === 'same');
  const absent = fields.filter(({ standing }) => standing === 'no-column');
  const changed = updatedOn === null ? '' : `, last changed ${dayInWords(updatedOn)}`;
  const place = `Row of ${year ?? 'an unknown year'}${changed}.`;
  return (
    <>
      <Banner
        kind={differ.length === 0 ? 'calm' : 'caution'}
        title={
          differ.length === 0
            ? 'Nothing differs'
            : differ.length === 1
              ? 'One answer differs'
              : `${differ.length} answers differ`
        }
      >
        <p>
          {place}
          {samePeriod ? '' : ' Its period is another one: this may be the row of an earlier statement.'}
        </p>
      </Banner>
      <Section title="What differs">
        <ComparedTable caption="Answers that differ" fields={differ} empty="No answer differs." />
      </Section>
      <Section title="What is the same">
        <ComparedTable caption="Answers that are the same" fields={same} empty="No answer is the same." />
      </Section>
      {absent.length === 0 ? null : (
        <Disclosure summary={`${absent.length} questions have no column in this file`}>
          <ul>
            {absent.map(({ field, number, ask }) => (
              <li key={field}>
                {number} {ask}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {unknown.length === 0 ? null : (
        <Section title="Columns that the form of April 2021 did not have">
          <FactList items={unknown.map(({ name, value }) => ({ label: name, value: value || 'Empty' }))} />
        </Section>
      )}
    </>
  );
}

type ComparedTableProps = { caption: string; fields: readonly Compared[]; empty: string };

function ComparedTable({ caption, fields, empty }: ComparedTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'ask', label: 'Question' },
        { key: 'standing', label: 'Standing' },
        { key: 'here', label: 'Here' },
        { key: 'there', label: 'In the registry' },
      ]}
      rows={fields.map(({ field, number, ask, here, there, standing }) => ({
        key: field,
        cells: { ask: `${number} ${ask}`, standing: STANDINGS[standing], here, there },
      }))}
      empty={<p>{empty}</p>}
    />
  );
}
