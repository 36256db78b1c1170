/** The title of a page as the browser shows it. */
export function pageTitle(title: string): string {
  return `${title} · Daylight`;
}
