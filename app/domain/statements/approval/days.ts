/** The day of a moment in universal time, as ISO text. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return dayOf(at);
}
