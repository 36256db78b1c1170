import { Link } from '@remix-run/react';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { ShownStudy } from './threshold-view-model.ts';

/** The figures of the chart, with decisions, for some thresholds. */
export function StudyTable({ rows }: { rows: ShownStudy['rows'] }) {
  const columns = [
    { key: 'threshold', label: 'Threshold' },
    { key: 'suppliers', label: 'Suppliers that alert', numeric: true },
    { key: 'share', label: 'Of all', numeric: true },
    { key: 'alerts', label: 'Matches', numeric: true },
    { key: 'undecided', label: 'Not decided', numeric: true },
    { key: 'cleared', label: 'Not the same', numeric: true },
    { key: 'confirmed', label: 'Confirmed', numeric: true },
    { key: 'lost', label: 'Confirmed, lost', numeric: true },
  ];
  return <Table caption="What each threshold gives" captionHidden columns={columns} rows={rows} />;
}

/** The confirmed matches that the threshold would lose, by name. */
export function LostTable({ lost, notFound }: { lost: ShownStudy['lost']; notFound: number }) {
  const columns = [
    { key: 'supplier', label: 'Supplier' },
    { key: 'listed', label: 'Confirmed with' },
    { key: 'list', label: 'List' },
    { key: 'score', label: 'Score', numeric: true },
  ];
  return (
    <>
      {lost.length === 0 ? null : (
        <Table
          caption="Confirmed matches that would be lost"
          columns={columns}
          rows={lost.map(({ matchId, supplierName, listedName, list, score }) => ({
            key: matchId,
            cells: {
              supplier: <Link to={paths.match(matchId)}>{supplierName}</Link>,
              listed: listedName,
              list,
              score,
            },
          }))}
        />
      )}
      {notFound === 0 ? null : (
        <p>
          {notFound} confirmed {notFound === 1 ? 'match is' : 'matches are'} found at no threshold any more:
          the entry has left its list, or the supplier has changed.
        </p>
      )}
    </>
  );
}

type MarginProps = { margin: ShownStudy['margin']; at: number; inForce: number };

/** Suppliers on the margin, so that a person can judge by looking at some. */
export function MarginTable({ margin, at, inForce }: MarginProps) {
  const caption =
    at === inForce
      ? 'Some suppliers just above the threshold'
      : at > inForce
        ? 'Some suppliers that would no longer alert'
        : 'Some suppliers that would alert as well';
  if (margin.length === 0) return <p>{caption}: none.</p>;
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'supplier', label: 'Supplier' },
        { key: 'listed', label: 'May be the same as' },
        { key: 'list', label: 'List' },
        { key: 'score', label: 'Score', numeric: true },
      ]}
      rows={margin.map(({ id, name, listedName, list, score }) => ({
        key: id,
        cells: {
          supplier: <Link to={paths.supplierScreening(id)}>{name}</Link>,
          listed: listedName,
          list,
          score,
        },
      }))}
    />
  );
}
