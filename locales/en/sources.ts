import type { EnglishSubject } from '#app/http/message.ts';

/** The page of data sources. */
export const sources = {
  title: 'Data sources',
  lead: 'Every figure in Daylight comes from one of these. Each has an edition and a date, and limits that you should know.',
  count: { one: '{count} source', other: '{count} sources' },
} as const satisfies EnglishSubject;
