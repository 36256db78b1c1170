import type { Actor } from '#app/domain/access/viewer.ts';

/** What each kind of job is given. A room adds its kind here and its handler in app/jobs.server.ts. */
export type JobPayloads = {
  'import-suppliers': { importId: string };
  'screen-suppliers': { supplierIds: string[] | 'all' };
  'assess-suppliers': { supplierIds: string[] | 'all' };
  /** An order on many matches. */
  'change-matches': { batchId: string };
  'verify-ledger': Record<string, never>;
  /** Looks at the organisation's home page for the link to its statement. */
  'check-homepage': Record<string, never>;
  /** Reminders of requests on statements, and the end of what is kept of old ones. */
  'tend-requests': Record<string, never>;
  /** Removes what people typed in statements and did not save, once it has had its time. */
  'forget-unsaved-texts': Record<string, never>;
  /** The digest of alerts for one person. */
  'send-digest': { personId: string };
  /** The reminder of deadlines of statements for one person. */
  'send-deadline-reminder': { personId: string };
  /** Reads a file of the government registry and keeps what it says of suppliers. */
  'import-registry': { importId: string };
  /** Reads a supplier’s statement from a file that was handed in, or from its address. */
  'read-supplier-statement': { orderId: string };
  /** Checks every kept text of suppliers’ statements again. */
  'check-kept-texts': Record<string, never>;
  /** Says which suppliers’ statements should be looked at again. */
  'review-supplier-statements': Record<string, never>;
  /** A dry run of files of an own list, or putting in force what a person let through. */
  'import-list': { importId: string };
  /** Fetches an own list from its address. */
  'refresh-lists': { list: string };
  /** Tries every threshold of the cross-check on the register. */
  'study-thresholds': Record<string, never>;
  /** One attempt to deliver a message to a webhook. */
  'deliver-webhook': { deliveryId: string };
  /** A list has another edition in force; `fromVersionId` is the one that was, null when the list is new. */
  'rescreen-changed-list': { list: string; fromVersionId: string | null; toVersionId: string };
};
export type JobKind = keyof JobPayloads;

/** stopped: a person ended it before it was done. */
export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
type JobState = (typeof JOB_STATES)[number];

/** A piece of work that outlives the request which asked for it. */
export type JobRecord = {
  id: string;
  organisationId: string;
  /** Null when the portal itself asked for it, on the clock. */
  personId: string | null;
  kind: JobKind;
  state: JobState;
  /** Steps done and in all; `total` is 0 until it is known. */
  done: number;
  total: number;
  /** What is being done now, in words for the person who waits. */
  note: string;
  attempts: number;
  result: Record<string, string | number>;
  /** Where the result can be seen, or where to go on when there is none. */
  link: string | null;
  /** Why it failed, in words. */
  error: string | null;
  createdAt: Date;
  finishedAt: Date | null;
};

export type JobProgress = { done: number; total: number; note?: string };

/** How a handler tells where it is, what came of it, and learns that it must stop. */
export type JobSteps = {
  report(progress: JobProgress): Promise<void>;
  finish(result: Record<string, string | number>, link?: string): void;
  /** Where the person goes on, also when the work fails or is stopped; `finish` may name another place. */
  leadTo(link: string): Promise<void>;
  signal: AbortSignal;
};

/**
 * Does the work of one kind of job. A worker may be killed at any moment and another will start the job again from the
 * beginning, so the work must be safe to repeat.
 */
export type JobHandler<Payload> = (
  job: { id: string; viewer: Actor; payload: Payload },
  steps: JobSteps,
) => Promise<void>;

export type JobHandlers = { [Kind in JobKind]: JobHandler<JobPayloads[Kind]> };
