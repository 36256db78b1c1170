const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO day as people write it: "2026-03-31" reads "31 March 2026". A text that is no day comes back as it is. */
export function dayInWords(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : FORMAT.format(at);
}

/** The day of a moment in universal time, as ISO text. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day some days later, or earlier where the number is negative. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return dayOf(at);
}
