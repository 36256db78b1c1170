import type { EnglishSubject } from '#app/http/message.ts';

/** Pages for what was not found, not allowed, or went wrong. */
export const errors = {
  notFoundTitle: 'This page is not here',
  notFound: 'The address may be mistyped, or what it showed was removed. Nothing else has changed.',
  forbiddenTitle: 'Your role does not allow this',
  forbidden:
    'Nothing was changed. If you need this for your work, ask an owner in your organisation to change your role.',
  conflictTitle: 'Somebody else changed this meanwhile',
  conflict:
    'Nothing of yours was saved. Go back, load the page again, and make your change on the newest version.',
  tooLargeTitle: 'This is too large to receive',
  tooLarge: 'Nothing was saved. Go back and choose a smaller file.',
  tooManyTitle: 'Too many requests in a short time',
  tooMany: 'Wait a minute, then load the page again.',
  badRequestTitle: 'The request could not be read',
  badRequest: 'Nothing was changed. Go back, load the page again, and repeat the step.',
  failedTitle: 'Something went wrong on our side',
  failed:
    'What you did last may not have been saved. Go back and check, then try again. If it happens again, tell the person who runs this portal when it was.',
  goHome: 'Go to the home page',
  goOverview: 'Go to your overview',
} as const satisfies EnglishSubject;
