import { Link } from '@remix-run/react';
import { PartsBar } from '#app/components/charts/parts-bar.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { formatNumber } from '#app/http/format.ts';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import type { EditionModel, ListPageModel } from './list-page-model.ts';
import type { ListRow } from './list-row.ts';
import { FETCH_PACES } from './fetch-paces.ts';

const COLUMNS = [
  { key: 'name', label: 'Entry' },
  { key: 'country', label: 'Country' },
  { key: 'kind', label: 'Kind' },
  { key: 'goods', label: 'Goods, trade or programme' },
  { key: 'effective', label: 'In effect since' },
];

type Reply = FormReply | undefined;

/** The rows of an edition, searched and paged. */
export function ListEntries({ view }: { view: ListPageModel & { q: string; edition: string | null } }) {
  const { list, q, edition, rows, page, pages, total } = view;
  return (
    <>
      <FilterBar action={paths.list(list)} label="Search this list" submit="Search">
        <TextField name="q" label="Name, goods, place or number" type="search" defaultValue={q} optional />
      </FilterBar>
      <Table
        caption="Entries"
        captionHidden
        columns={COLUMNS}
        rows={rows.map((row) => ({ key: row.key, cells: { ...row, name: <Entry row={row} /> } }))}
        empty={
          <EmptyState
            title="No entry holds these words"
            action={<LinkButton href={paths.list(list)}>Show all entries</LinkButton>}
          >
            <p>A name that is not here may still be on the list itself, or be written in another way.</p>
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.list(list, { q, edition, page: to })}
        summary={`${formatNumber('en', total)} entries`}
      />
    </>
  );
}

function Entry({ row }: { row: ListRow }) {
  return (
    <>
      <span dir="auto">{row.name}</span>
      {row.others.length > 0 ? <div className="hint">{row.others.join(' · ')}</div> : null}
      {row.scope === null ? null : <div className="hint">Covers also: {row.scope}</div>}
      {row.confirm ? (
        <div className="hint">Standing or date not known: confirm with the publisher.</div>
      ) : null}
    </>
  );
}

const EDITION_COLUMNS = [
  { key: 'edition', label: 'Edition' },
  { key: 'state', label: 'State' },
  { key: 'rows', label: 'Rows', numeric: true },
  { key: 'added', label: 'New', numeric: true },
  { key: 'changed', label: 'Changed', numeric: true },
  { key: 'removed', label: 'Removed', numeric: true },
  { key: 'moved', label: 'Another id', numeric: true },
  { key: 'bar', label: 'Picture' },
  { key: 'look', label: 'Changes' },
  { key: 'read', label: 'Read' },
];

/** Every edition with what it changed, the newest first; refused attempts with their reason. */
export function Editions({ list, editions }: { list: string; editions: readonly EditionModel[] }) {
  const max = Math.max(0, ...editions.map(({ difference }) => sumOf(difference)));
  return (
    <Section title="Editions">
      <Table
        caption="Editions, the newest first: how many rows each added, changed, removed, or gave another id"
        columns={EDITION_COLUMNS}
        rows={editions.map((one) => ({
          key: one.id,
          cells: {
            ...changeCells(one, max),
            edition: <EditionName list={list} one={one} />,
            look: one.isOpen ? <Link to={paths.listChanges(list, one.id)}>What changed</Link> : null,
            read: <Read one={one} />,
            state: <State one={one} />,
            rows: formatNumber('en', one.rows),
          },
        }))}
        empty={
          <EmptyState title="No edition yet">
            <p>The first one appears here when a file has been brought in.</p>
          </EmptyState>
        }
      />
    </Section>
  );
}

function changeCells({ difference }: EditionModel, max: number) {
  if (difference === null) return { bar: null };
  const { added, changed, removed, moved } = difference;
  const parts = [added, changed, removed, moved].map((value, place) => ({ key: String(place), value }));
  const sentence = `${added} new, ${changed} changed, ${removed} removed, ${moved} with another id`;
  return {
    added: formatNumber('en', added),
    changed: formatNumber('en', changed),
    removed: formatNumber('en', removed),
    moved: formatNumber('en', moved),
    bar:
      sumOf(difference) === 0 ? 'Nothing changed' : <PartsBar sentence={sentence} parts={parts} max={max} />,
  };
}

function sumOf(difference: EditionModel['difference']): number {
  if (difference === null) return 0;
  return difference.added + difference.changed + difference.removed + difference.moved;
}

function EditionName({ list, one }: { list: string; one: EditionModel }) {
  if (!one.isOpen) return <>{one.edition}</>;
  return <Link to={paths.list(list, { edition: one.id })}>{one.edition}</Link>;
}

function State({ one }: { one: EditionModel }) {
  return (
    <>
      {one.state}
      {one.reason === null ? null : <div className="hint">{one.reason}</div>}
    </>
  );
}

function Read({ one }: { one: EditionModel }) {
  return (
    <>
      {one.read}
      <div className="hint">{one.source}</div>
      {one.skipped > 0 || one.notes.length > 0 ? (
        <Disclosure summary={`${formatNumber('en', one.skipped)} rows left out`}>
          <ul>
            {one.notes.map((note) => (
              <li key={`${note.file} ${note.row} ${note.says}`}>
                {note.file}, row {note.row}: {note.says}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

/** Puts an earlier edition in force again. */
export function RollBack({ editions, reply }: { editions: ListPageModel['earlier']; reply: Reply }) {
  if (editions.length === 0) return null;
  return (
    <Section title="Go back to an earlier edition">
      <p>Suppliers are cross-checked again with what the change touches. The edition now in force is kept.</p>
      <Form problems={reply?.fields} values={reply?.typed} idPrefix="rollback">
        <HiddenField name="intent" value="rollback" />
        <SelectField name="versionId" label="Edition" choices={editions} empty="Choose an edition" />
        <TextArea name="reason" label="Why" hint="Kept with the edition and in the ledger." rows={2} />
        <SubmitButton kind="plain">Put this edition in force</SubmitButton>
      </Form>
    </Section>
  );
}

/** Where an own list is fetched from, how often, and how much it may shrink. */
export function ListSettings({
  settings,
  reply,
}: {
  settings: NonNullable<ListPageModel['settings']>;
  reply: Reply;
}) {
  return (
    <Section title="Fetching and care">
      <Form problems={reply?.fields} values={reply?.typed} idPrefix="settings">
        <HiddenField name="intent" value="settings" />
        <TextField
          name="address"
          label="Address to fetch it from"
          hint="Leave it empty to bring in files by hand."
          type="url"
          dir="ltr"
          defaultValue={settings.address}
          optional
        />
        <SelectField
          name="everyHours"
          label="How often it is fetched"
          choices={FETCH_PACES}
          defaultValue={settings.everyHours}
          width="medium"
        />
        <TextField
          name="shrinkPercent"
          label="Refuse an edition that loses more than"
          suffix="% of its rows"
          inputMode="decimal"
          width="medium"
          defaultValue={settings.shrinkPercent}
        />
        <SubmitButton kind="plain">Save</SubmitButton>
      </Form>
      {settings.address === '' ? null : (
        <Form idPrefix="fetch">
          <HiddenField name="intent" value="fetch" />
          <SubmitButton kind="plain">Fetch it now</SubmitButton>
        </Form>
      )}
    </Section>
  );
}
