import { sendDigests } from '#app/domain/notifications/digests-due.server.ts';
import { followLists } from '#app/domain/screening/monitoring/lists-to-follow.server.ts';
import { refreshLists } from '#app/domain/screening/lists/lists-due.server.ts';
import { remindOfDeadlines } from '#app/domain/statements/reminders/reminders-due.server.ts';
import { checkHomepages } from '#app/domain/statements/publication/homepages-due.server.ts';
import { tendUnsavedTexts } from '#app/domain/statements/writing/forget-unsaved-texts.server.ts';
import { reviewSupplierStatements } from '#app/domain/statements/suppliers-statements/review-due.server.ts';
import { tendRequests } from '#app/domain/statements/requests/tend-requests.server.ts';
import type { RecurringWork } from '#app/platform/jobs/recurring.ts';

/** What comes round by the clock: one line a work. */
export const recurringWork: readonly RecurringWork[] = [
  refreshLists,
  followLists,
  sendDigests,
  remindOfDeadlines,
  checkHomepages,
  reviewSupplierStatements,
  tendRequests,
  tendUnsavedTexts,
];
