export type MatchStatusName = 'possible' | 'awaiting-second' | 'confirmed' | 'not-the-same' | 'unsure';

const WORDS: Readonly<Record<MatchStatusName, string>> = {
  possible: 'Possible match',
  'awaiting-second': 'Awaiting second decision',
  confirmed: 'Confirmed match',
  'not-the-same': 'Not the same',
  unsure: 'Unsure',
};

/** Where a match stands, in words. */
export function MatchStatus({ status }: { status: MatchStatusName }) {
  return <span className={`match-status match-${status}`}>{WORDS[status]}</span>;
}

/** Any other short state in words, such as "Draft" or "Left the organisation". */
export function StatusWord({
  kind = 'plain',
  children,
}: {
  kind?: 'plain' | 'calm' | 'notice' | 'caution' | 'alarm';
  children: string;
}) {
  return <span className={`status-word status-${kind}`}>{children}</span>;
}
