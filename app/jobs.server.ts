import { deliverWebhookJob } from '#app/domain/integrations/webhooks/deliver-webhook-job.server.ts';
import { verifyLedgerJob } from '#app/domain/ledger/verify-ledger-job.server.ts';
import { assessSuppliersJob } from '#app/domain/risk/assess-suppliers-job.server.ts';
import { changeMatchesJob } from '#app/domain/screening/cases/change-matches-job.server.ts';
import { rescreenChangedListJob } from '#app/domain/screening/monitoring/rescreen-changed-list-job.server.ts';
import { importListJob } from '#app/domain/screening/lists/import-list-job.server.ts';
import { refreshListsJob } from '#app/domain/screening/lists/refresh-lists-job.server.ts';
import { screenSuppliersJob } from '#app/domain/screening/screen-suppliers-job.server.ts';
import { studyThresholdsJob } from '#app/domain/screening/threshold/study-thresholds-job.server.ts';
import { checkKeptTextsJob } from '#app/domain/statements/suppliers-statements/check-kept-texts-job.server.ts';
import { importRegistryJob } from '#app/domain/statements/suppliers-statements/import-registry-job.server.ts';
import { readSupplierStatementJob } from '#app/domain/statements/suppliers-statements/read-statement-job.server.ts';
import { reviewSupplierStatementsJob } from '#app/domain/statements/suppliers-statements/review-due.server.ts';
import { forgetUnsavedTextsJob } from '#app/domain/statements/writing/forget-unsaved-texts.server.ts';
import { importSuppliersJob } from '#app/domain/suppliers/import/import-suppliers-job.server.ts';
import { sendDeadlineReminderJob } from './send-deadline-reminder-job.server.ts';
import { checkHomepageJob } from './check-homepage-job.server.ts';
import { tendRequestsJob } from './tend-requests-job.server.ts';
import { sendDigestJob } from './send-digest-job.server.ts';
import type { JobHandlers } from '#app/platform/jobs/job.ts';

/** Who does each kind of job: one line a kind. */
export const jobHandlers: JobHandlers = {
  'import-suppliers': importSuppliersJob,
  'screen-suppliers': screenSuppliersJob,
  'assess-suppliers': assessSuppliersJob,
  'rescreen-changed-list': rescreenChangedListJob,
  'send-digest': sendDigestJob,
  'send-deadline-reminder': sendDeadlineReminderJob,
  'import-registry': importRegistryJob,
  'read-supplier-statement': readSupplierStatementJob,
  'check-kept-texts': checkKeptTextsJob,
  'review-supplier-statements': reviewSupplierStatementsJob,
  'change-matches': changeMatchesJob,
  'deliver-webhook': deliverWebhookJob,
  'import-list': importListJob,
  'refresh-lists': refreshListsJob,
  'check-homepage': checkHomepageJob,
  'tend-requests': tendRequestsJob,
  'forget-unsaved-texts': forgetUnsavedTextsJob,
  'verify-ledger': verifyLedgerJob,
  'study-thresholds': studyThresholdsJob,
};
