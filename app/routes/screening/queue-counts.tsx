import { Link } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { paths } from '#app/http/paths.ts';

type Counts = Record<'open' | 'strong' | 'awaitingSecond' | 'confirmed' | 'unsure' | 'notTheSame', string>;
type WaitingCounts = Record<'overdue' | 'mine' | 'unassigned' | 'fresh', string>;

/** How many wait and how many are decided, each a way into the queue. */
export function QueueCounts({ counts, waiting }: { counts: Counts; waiting: WaitingCounts }) {
  const link = (label: string, value: string, query: Record<string, string>) => ({
    label,
    value: <Link to={paths.screening(query)}>{value}</Link>,
  });
  return (
    <Facts
      items={[
        link('To review', counts.open, {}),
        link('Strong', counts.strong, { strength: 'strong' }),
        link('Overdue', waiting.overdue, { status: 'all', overdue: 'yes', sort: 'due' }),
        link('Mine', waiting.mine, { assignee: 'me', sort: 'due' }),
        link('Unassigned', waiting.unassigned, { assignee: 'nobody' }),
        link('New', waiting.fresh, { news: 'unread', sort: 'newest' }),
        link('Awaiting second', counts.awaitingSecond, { status: 'awaiting-second' }),
        link('Unsure', counts.unsure, { status: 'unsure' }),
        link('Confirmed', counts.confirmed, { status: 'confirmed' }),
        link('Not the same', counts.notTheSame, { status: 'not-the-same' }),
      ]}
    />
  );
}
