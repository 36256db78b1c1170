const DAY = 86_400_000;

/**
 * The ISO date of a spreadsheet's serial day. Day 60 of the 1900 system is 29 February 1900, which never was; days
 * after it are one too many. Source: ECMA-376 part 1, 18.17.4.
 */
export function dateOfSerial(serial: number, from1904: boolean): string {
  const day = Math.floor(serial);
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(start + day * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
