import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { testView, verdictView } from './scope-view.ts';

type LawView = ReturnType<typeof verdictView>;

/** The laws with what each asks for, and, where answers were given, what is said of each. */
export function LawTable({ laws, linked }: { laws: readonly LawView[]; linked: boolean }) {
  return (
    <Table
      caption={linked ? 'Laws, and whether they appear to apply' : 'Laws and what they ask for'}
      captionHidden
      columns={[
        { key: 'name', label: 'Law' },
        ...(linked ? [{ key: 'words', label: 'Today' }] : []),
        { key: 'asks', label: 'What it asks for', long: true },
      ]}
      rows={laws.map(({ key, name, words, asks }) => ({
        key,
        cells: { name: linked ? <a href={`#law-${key}`}>{name}</a> : name, words, asks },
      }))}
    />
  );
}

/** Why a law appears to apply or not, what is missing, and where the law stands. */
export function LawReasons({ law }: { law: LawView }) {
  return (
    <div id={`law-${law.key}`}>
      <Disclosure
        summary={`${law.name}: ${law.words.charAt(0).toLowerCase()}${law.words.slice(1)}`}
        open={law.verdict === 'appears-to-apply'}
      >
        <TestTable tests={law.tests} caption={`Tests: ${law.name}`} />
        <Missing missing={law.missing} />
        <p>
          State of the law in {law.stateOn}: {law.state}
          {law.marked === '' ? null : ` (${law.marked})`}
        </p>
        <p>
          <a href={law.href} rel="external">
            Official page: {law.name}
          </a>
        </p>
      </Disclosure>
    </div>
  );
}

export function Missing({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <>
      <p>It cannot be said yet. Tell us:</p>
      <ul>
        {missing.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}

export function TestTable({
  tests,
  caption,
}: {
  tests: readonly ReturnType<typeof testView>[];
  caption: string;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'says', label: 'Test', plain: true },
        { key: 'standing', label: 'Outcome' },
        { key: 'source', label: 'Source', long: true },
      ]}
      rows={tests.map(({ key, ...cells }) => ({ key, cells }))}
    />
  );
}
