import { everyOrganisation } from '#app/domain/access/every-organisation.server.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { giveUpOrders, hasStaleOrders } from './give-up-orders.server.ts';
import { reviewSuppliersStatements, suppliersToLookAt } from './review-suppliers-statements.server.ts';

async function reviewsDue(moment: Date): Promise<RecurringOrder[]> {
  const orders: RecurringOrder[] = [];
  for (const organisationId of await everyOrganisation()) {
    const isDue =
      (await suppliersToLookAt(organisationId, moment)).length > 0 ||
      (await hasStaleOrders(organisationId, moment));
    if (isDue) orders.push({ organisationId, kind: 'review-supplier-statements', payload: {} });
  }
  return orders;
}

/** Looks each day whether a supplier's statement has to be looked at again. */
export const reviewSupplierStatements: RecurringWork = {
  name: 'review-supplier-statements',
  title: 'Say which suppliers’ statements should be looked at again',
  everyMinutes: 24 * 60,
  due: reviewsDue,
};

/** Marks the suppliers' statements of one organisation that should be looked at again. */
export const reviewSupplierStatementsJob: JobHandler<JobPayloads['review-supplier-statements']> = async (
  { viewer },
  steps,
) => {
  await giveUpOrders(viewer, now());
  const marked = await reviewSuppliersStatements(viewer, now());
  steps.finish({ 'To look at again': marked }, '/statements/suppliers?look=again');
};
