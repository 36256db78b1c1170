import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { type Outcome, type OutcomeCounts, OUTCOMES } from '#app/domain/suppliers/import/planned-row.ts';
import { formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

const LABELS: Record<Outcome, string> = {
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  duplicate: 'Repeated in the list',
  refused: 'Refused',
};

type ReviewRow = {
  key: string;
  row: number;
  name: string;
  supplierId: string | null;
  outcome: Outcome;
  note: string;
  changes: { label: string; from: string; to: string }[];
  refused: { column: string; typed: string; fix: string }[];
  assumed: string[];
};

type ReviewView = {
  id: string;
  isSaved: boolean;
  counts: OutcomeCounts;
  outcome: Outcome;
  page: number;
  pagesOf: Record<string, number>;
  rows: ReviewRow[];
  screeningJobId: string | null;
};

/** A job is at work on this import. */
export function ImportProgress({ view }: { view: { jobId: string | null; state: string } }) {
  return (
    <Banner
      kind="notice"
      title={view.state === 'saving' ? 'The rows are being saved' : 'The rows are being checked'}
    >
      <p>You may leave: the work goes on.</p>
      {view.jobId ? <Link to={paths.job(view.jobId)}>See how far it is</Link> : null}
    </Banner>
  );
}

/** What each row would do, or did, by kind; then the one button that saves. */
export function ImportReview({ view }: { view: ReviewView }) {
  const { counts, outcome, isSaved } = view;
  const toSave = counts.new + counts.changed;
  return (
    <>
      {isSaved ? <Saved view={view} /> : <Ready view={view} toSave={toSave} />}
      <Section title={isSaved ? 'What each row did' : 'What each row would do'}>
        <LocalNav
          label="Kinds of rows"
          items={OUTCOMES.map((kind) => ({
            label: `${LABELS[kind]} (${formatNumber('en', counts[kind])})`,
            href: paths.supplierImport(view.id, { rows: kind }),
            current: kind === outcome,
          }))}
        />
        <Rows rows={view.rows} outcome={outcome} />
        <Pagination
          page={view.page}
          pages={view.pagesOf[outcome] ?? 1}
          hrefFor={(page) => paths.supplierImport(view.id, { rows: outcome, page })}
          summary={`${formatNumber('en', counts[outcome])} rows`}
        />
      </Section>
    </>
  );
}

function Ready({ view, toSave }: { view: ReviewView; toSave: number }) {
  return (
    <Section title={toSave > 0 ? 'Nothing is saved yet' : 'There is nothing to save'}>
      <p>
        {formatNumber('en', view.counts.new)} new suppliers, {formatNumber('en', view.counts.changed)}{' '}
        changed.{' '}
        {view.counts.refused > 0
          ? 'Refused rows are left out; you can mend them and upload them again at any time.'
          : ''}
      </p>
      <Actions>
        {toSave > 0 ? (
          <Form action={paths.supplierImport(view.id)}>
            <SubmitButton
              name="intent"
              value="save"
            >{`Save ${formatNumber('en', toSave)} suppliers`}</SubmitButton>
          </Form>
        ) : null}
        <LinkButton href={paths.supplierImport(view.id, { columns: 'edit' })}>Change the columns</LinkButton>
        <RefusedRows view={view} />
      </Actions>
    </Section>
  );
}

function Saved({ view }: { view: ReviewView }) {
  const { counts } = view;
  return (
    <>
      <Banner
        kind="calm"
        title={`${formatNumber('en', counts.new)} suppliers added, ${formatNumber('en', counts.changed)} changed`}
      >
        {view.screeningJobId ? (
          <p>
            They are <Link to={paths.job(view.screeningJobId)}>being cross-checked</Link>; their risk follows.
          </p>
        ) : null}
      </Banner>
      <Actions>
        <LinkButton href={paths.suppliers()}>See the register</LinkButton>
        <RefusedRows view={view} />
      </Actions>
    </>
  );
}

function RefusedRows({ view }: { view: ReviewView }) {
  if (view.counts.refused === 0) return null;
  return (
    <LinkButton href={paths.refusedRows(view.id)} download>
      {`Download ${formatNumber('en', view.counts.refused)} refused rows`}
    </LinkButton>
  );
}

function Rows({ rows, outcome }: { rows: ReviewRow[]; outcome: Outcome }) {
  return (
    <Table
      caption={`Rows: ${LABELS[outcome]}`}
      captionHidden
      columns={[
        { key: 'name', label: 'Name in the list' },
        { key: 'row', label: 'Row', numeric: true },
        { key: 'what', label: outcome === 'refused' ? 'What to mend' : 'What it does' },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          name: row.supplierId ? <Link to={paths.supplier(row.supplierId)}>{row.name}</Link> : row.name,
          row: formatNumber('en', row.row),
          what: <What row={row} />,
        },
      }))}
      empty={<p>There are no such rows.</p>}
    />
  );
}

function What({ row }: { row: ReviewRow }) {
  const lines = [
    ...(row.note ? [row.note] : []),
    ...row.refused.map(({ column, typed, fix }) => `${column}${typed ? `, “${typed}”` : ''}: ${fix}`),
    ...row.changes.map(({ label, from, to }) => `${label}: from ${from} to ${to}`),
    ...row.assumed,
  ];
  if (lines.length === 0) return <>{row.outcome === 'new' ? 'Adds a supplier' : 'Nothing differs'}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
