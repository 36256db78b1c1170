import type { EnglishSubject } from '#app/http/message.ts';

/** The page that stops the digests. */
export const unsubscribe = {
  title: 'Stop the digests?',
  lead: 'You will receive no more digests of alerts by mail. The alerts stay in Daylight.',
  action: 'Stop the digests',
  done: 'The digests are stopped. You can switch them on again in Settings, Your alerts.',
  goneTitle: 'This link stops nothing',
  gone: 'It may be incomplete. Sign in and open Settings, Your alerts, to stop the digests.',
} as const satisfies EnglishSubject;
