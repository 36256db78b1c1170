import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { readOrderedStatement } from './read-ordered-statement.server.ts';

const outside = createOutside();

/** Reads a supplier's statement that was handed in as a file or as an address. */
export const readSupplierStatementJob: JobHandler<JobPayloads['read-supplier-statement']> = async (
  { viewer, payload },
  steps,
) => {
  const done = await readOrderedStatement(viewer, payload.orderId, { outside, steps }, now());
  if (done === null) return;
  const { reading, supplierId } = done;
  const found = reading.findings.filter(({ outcome }) => outcome === 'found').length;
  steps.finish(
    {
      Words: reading.words,
      'Checks with evidence': found,
      'Not found or only begun': reading.gaps.length,
      ...(reading.warnings.length > 0
        ? { 'To know': reading.warnings.map(({ says }) => says).join(' ') }
        : {}),
    },
    `/statements/suppliers/${supplierId}`,
  );
};
