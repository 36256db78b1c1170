const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "31 March 2026", from an ISO date. */
export function longDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** How a period is called in short: "year to 31 March 2026". */
export function periodName({ to }: { to: string }): string {
  return `year to ${longDay(to)}`;
}

/** The title of the finished document. */
export function statementTitle({ to }: { to: string }): string {
  return `Modern slavery statement for the financial year ended ${longDay(to)}`;
}
