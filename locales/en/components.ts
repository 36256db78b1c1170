import type { EnglishSubject } from '#app/http/message.ts';

/** Words inside the shared components. */
export const components = {
  problemTitle: 'There is a problem',
  errorPrefix: 'Error:',
  optional: 'optional',
  page: 'Page {page}',
  pageOf: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  remove: 'Remove {label}',
  clearAll: 'Clear all',
  activeFilters: 'Active filters',
  refresh: 'Refresh this page',
  source: 'Source',
  place: 'Where you are',
} as const satisfies EnglishSubject;
