import { Link } from '@remix-run/react';
import { useId } from 'react';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { AlertCard as Card } from './alert-view-model.ts';

/** One alert: what changed, when, and the matches that it is about. An article, as two alerts may have one title. */
export function AlertCard({ card }: { card: Card }) {
  const headingId = useId();
  return (
    <article className="section" aria-labelledby={headingId}>
      <div className="section-head">
        <h2 id={headingId}>{card.title}</h2>
      </div>
      <p>
        {card.unread ? <strong>Unread. </strong> : null}
        <time dateTime={card.at}>{card.when}</time>
      </p>
      <p>{card.sentence}</p>
      {card.matches.length > 0 ? <AlertMatches card={card} /> : null}
      {card.cause === 'webhook' ? (
        <p>
          <Link to={paths.webhooks()}>See the webhooks</Link>
        </p>
      ) : null}
    </article>
  );
}

function AlertMatches({ card }: { card: Card }) {
  const rows = card.matches.map((match) => ({
    key: match.id,
    cells: {
      match: <Link to={paths.match(match.id)}>{match.supplier}</Link>,
      listed: match.listed,
      note: match.onEarlierDetails ? `${match.note} Decided on earlier details.` : match.note,
      score: match.score,
      status: match.status,
    },
  }));
  return (
    <>
      <Table
        caption={`Matches of: ${card.title}`}
        captionHidden
        columns={[
          { key: 'match', label: 'Supplier' },
          { key: 'listed', label: 'May be the same as' },
          { key: 'note', label: 'What happened' },
          { key: 'score', label: 'Score', numeric: true },
          { key: 'status', label: 'Standing' },
        ]}
        rows={rows}
      />
      {card.total > card.matches.length ? (
        <p>
          The {card.matches.length} with the highest scores are shown.{' '}
          <Link to={paths.screening({ news: card.id, status: 'all' })}>See all of them in the queue</Link>
        </p>
      ) : null}
    </>
  );
}
