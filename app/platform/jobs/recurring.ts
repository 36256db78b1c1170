import type { JobKind, JobPayloads } from './job.ts';

/** A job that recurring work asks for, in the name of the portal itself. */
export type RecurringOrder = {
  [Kind in JobKind]: { organisationId: string; kind: Kind; payload: JobPayloads[Kind] };
}[JobKind];

/**
 * Work that comes round by the clock. Time is cut into periods of `everyMinutes` since 1970 (UTC); in each period one
 * worker, whichever looks first, asks who is due and puts their jobs in the queue. A period in which no worker ran is not
 * made up for: `due` looks at what stands in the store, so that the next period does what was missed.
 */
export type RecurringWork = {
  /** Unique, and kept: the store knows the work by it. */
  readonly name: string;
  /** What it is called on pages. */
  readonly title: string;
  readonly everyMinutes: number;
  /** The jobs that are due now. It reads only: another worker may be asking at the same moment. */
  readonly due: (now: Date) => Promise<RecurringOrder[]>;
};

/** One period of one work, claimed by one worker. */
export type RecurringClaim = {
  name: string;
  period: number;
  at: Date;
  /** The jobs that were put in the queue, by organisation. */
  jobs: { organisationId: string; jobId: string }[];
};

/** The number of the period that a moment lies in. */
export function periodOf(everyMinutes: number, at: Date): number {
  return Math.floor(at.getTime() / (everyMinutes * 60_000));
}

/** When the period after that of a moment begins. */
export function nextPeriod(everyMinutes: number, at: Date): Date {
  return new Date((periodOf(everyMinutes, at) + 1) * everyMinutes * 60_000);
}
