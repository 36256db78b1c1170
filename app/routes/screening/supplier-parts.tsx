import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { MatchStatus, StatusWord } from '#app/components/status/match-status.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import { STRENGTH_WORDS } from './decision-words.ts';
import { RESULT_WORDS, type orderInWords, type SupplierPageModel } from './supplier-view-model.ts';

const MATCH_COLUMNS = [
  { key: 'listed', label: 'May be the same company as' },
  { key: 'list', label: 'List' },
  { key: 'score', label: 'Score', numeric: true },
  { key: 'strength', label: 'Strength' },
  { key: 'status', label: 'Status' },
];

/** The supplier's matches with their status. */
export function Matches({ matches, screened }: { matches: SupplierPageModel['matches']; screened: boolean }) {
  return (
    <Table
      caption="Matches"
      captionHidden
      columns={MATCH_COLUMNS}
      rows={matches.map((match) => ({
        key: match.id,
        cells: {
          listed: <Link to={paths.match(match.id)}>{match.listed}</Link>,
          list: match.list,
          score: match.score,
          strength: match.exact ? 'Same name and country' : STRENGTH_WORDS[match.strength],
          status: (
            <>
              <MatchStatus status={match.status} />
              {match.onEarlierDetails ? (
                <StatusWord kind="caution">Decided on earlier details</StatusWord>
              ) : null}
              {match.current ? null : <StatusWord>No longer found</StatusWord>}
            </>
          ),
        },
      }))}
      empty={
        <EmptyState title={screened ? 'No match on the extracts' : 'Not screened yet'}>
          <p>
            {screened
              ? 'The lists are extracts: no match is not clear.'
              : 'Screen this supplier now to hold it against the lists.'}
          </p>
        </EmptyState>
      }
    />
  );
}

type OrdersProps = {
  orders: readonly ReturnType<typeof orderInWords>[];
  goodsRecorded: boolean;
  supplierId: string;
};

const ORDER_COLUMNS = [
  { key: 'name', label: 'Order' },
  { key: 'goods', label: 'Goods' },
  { key: 'effective', label: 'In effect since' },
];

/** Orders on goods or regions that fit the supplier's country and goods. They are no matches. */
export function OrdersThatMayTouch({ orders, goodsRecorded, supplierId }: OrdersProps) {
  return (
    <Section title="Orders on goods or regions that may touch this supplier">
      {goodsRecorded ? null : (
        <p>
          No goods are recorded for this supplier, so no order on goods can be held against it.{' '}
          <Link to={paths.editSupplier(supplierId)}>Record its goods</Link>
        </p>
      )}
      {goodsRecorded && orders.length === 0 ? (
        <p>None of the orders in the extract fits its country and goods. No match is not clear.</p>
      ) : null}
      {orders.length === 0 ? null : (
        <Table
          caption="Orders on goods or regions"
          captionHidden
          columns={ORDER_COLUMNS}
          rows={orders.map((order) => ({
            key: order.key,
            cells: {
              ...order,
              name: (
                <>
                  {order.name}
                  {order.confirm ? <div className="hint">Standing not known: confirm with CBP.</div> : null}
                  <div className="hint">{order.notice}</div>
                </>
              ),
            },
          }))}
        />
      )}
    </Section>
  );
}

const SCREENING_COLUMNS = [
  { key: 'at', label: 'When' },
  { key: 'result', label: 'Result' },
  { key: 'found', label: 'Matches', numeric: true },
  { key: 'lists', label: 'List editions' },
  { key: 'engine', label: 'Engine' },
  { key: 'threshold', label: 'Threshold', numeric: true },
  { key: 'again', label: 'Check' },
];

type ScreeningsProps = { screenings: SupplierPageModel['screenings']; supplierId: string };

/** Every screening with the editions it used, and a link that does it again. */
export function Screenings({ screenings, supplierId }: ScreeningsProps) {
  if (screenings.length === 0) return null;
  return (
    <Section title="Screenings">
      <Table
        caption="Screenings"
        captionHidden
        columns={SCREENING_COLUMNS}
        rows={screenings.map((one) => ({
          key: one.id,
          cells: {
            ...one,
            result: RESULT_WORDS[one.result],
            lists: one.lists.map((list) => `${list.title}: ${list.edition}`).join('; '),
            again: (
              <Link to={paths.supplierScreening(supplierId, { rerun: one.id })} preventScrollReset={false}>
                Run again<span className="visually-hidden"> the screening of {one.at}</span>
              </Link>
            ),
          },
        }))}
      />
    </Section>
  );
}
