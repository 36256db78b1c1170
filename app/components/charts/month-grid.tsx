export type MarkedDay = {
  /** Day of the month. */
  day: number;
  /** due: still to be kept · late: gone by · done · note: only to know of. */
  kind: 'due' | 'late' | 'done' | 'note';
};

export type MonthPicture = {
  key: string;
  /** "September 2026". */
  title: string;
  days: number;
  /** Weekday of the first day, 0 for Monday. */
  first: number;
  /** Day of the month that is today, or null. */
  today: number | null;
  marks: readonly MarkedDay[];
  /** Said under the month, such as "30: United Kingdom: statement published". */
  lines: readonly string[];
};

const CELL = 14;

/** Months beside one another, each a small calendar with its days marked by shape, and the same in words beneath. */
export function MonthGrid({
  label,
  note,
  months,
}: {
  label: string;
  /** What the shapes mean. */
  note: string;
  months: readonly MonthPicture[];
}) {
  return (
    <figure className="months" aria-label={label}>
      <ul className="month-list">
        {months.map((month) => (
          <li key={month.key} className={month.marks.length > 0 ? 'month month-marked' : 'month'}>
            <p className="month-title">{month.title}</p>
            <Month month={month} />
            {month.lines.length > 0 ? (
              <ul className="month-lines">
                {month.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      <figcaption className="chart-note">{note}</figcaption>
    </figure>
  );
}

function Month({ month }: { month: MonthPicture }) {
  const rows = Math.ceil((month.first + month.days) / 7);
  const marks = new Map(month.marks.map(({ day, kind }) => [day, kind]));
  return (
    <svg
      className="month-picture"
      viewBox={`0 0 ${7 * CELL} ${rows * CELL}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: month.days }, (_day, place) => place + 1).map((day) => {
        const at = month.first + day - 1;
        const x = (at % 7) * CELL + CELL / 2;
        const y = Math.floor(at / 7) * CELL + CELL / 2;
        return <Day key={day} x={x} y={y} kind={marks.get(day) ?? null} today={day === month.today} />;
      })}
    </svg>
  );
}

function Day({
  x,
  y,
  kind,
  today,
}: {
  x: number;
  y: number;
  kind: MarkedDay['kind'] | null;
  today: boolean;
}) {
  return (
    <g>
      {today ? <circle className="day-today" cx={x} cy={y} r="6.2" /> : null}
      {kind === null ? <circle className="day" cx={x} cy={y} r="1.6" /> : null}
      {kind === 'due' ? <circle className="day-due" cx={x} cy={y} r="5" /> : null}
      {kind === 'note' ? <circle className="day-note" cx={x} cy={y} r="4" /> : null}
      {kind === 'late' ? <rect className="day-late" x={x - 5} y={y - 5} width="10" height="10" /> : null}
      {kind === 'done' ? <path className="day-done" d={`M${x - 4.5} ${y}l3.2 3.6 6-7.4`} /> : null}
    </g>
  );
}
