import type { Catalogue } from '../engine/catalogue.ts';
import type { SqliteStore } from '../storage/sqlite-store.ts';
import { MongoError } from '../values/mongo-error.ts';
import type { Reply } from './request.ts';

/** The transaction that is open. There is one writer, so there is one at most. */
export interface Transaction {
  sessionKey: string;
  sessionId: Buffer;
  number: number;
  startedAt: number;
  lastUsed: number;
}

interface WriteJob {
  kind: 'write';
  run: () => Reply;
  resolve: (reply: Reply) => void;
  reject: (error: unknown) => void;
  timer?: NodeJS.Timeout;
}

interface BeginJob {
  kind: 'begin';
  resolve: () => void;
  timer?: NodeJS.Timeout;
}

/** Times in milliseconds. */
export interface SchedulerOptions {
  /** How long a write or a transaction waits for the open one. */
  lockTimeout: number;
  /** After how long without a command an open transaction is aborted. */
  idleTimeout: number;
  /** How long a transaction may be open at all. */
  lifetime: number;
}

/**
 * Orders the writes. Writes that arrive in one turn of the event loop share one commit, each in a savepoint of its own,
 * and are answered after it is on disk. An open transaction holds the writer; others wait for it, in order of arrival.
 */
export class Scheduler {
  transaction: Transaction | null = null;
  readonly counters = { commits: 0, writes: 0, transactions: 0, aborted: 0 };
  private batch: WriteJob[] = [];
  private waiting: (WriteJob | BeginJob)[] = [];
  private flushTimer: NodeJS.Immediate | null = null;
  private idleTimer: NodeJS.Timeout | null = null;

  constructor(
    private readonly store: SqliteStore,
    private readonly catalogue: Catalogue,
    private readonly options: SchedulerOptions,
    private readonly onEnd: () => void,
  ) {}

  /** Runs a write in the next commit. */
  write(run: () => Reply): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const job: WriteJob = { kind: 'write', run, resolve, reject };
      if (this.transaction || this.waiting.length) {
        this.wait(job, () =>
          reject(
            new MongoError(
              24,
              'LockTimeout',
              'A write outside the open transaction waited too long for it (pass the session to every operation inside a transaction)',
            ),
          ),
        );
      } else {
        this.batch.push(job);
        this.planFlush();
      }
    });
  }

  /** Opens a transaction as soon as no other is open. Code 112, to be tried again, when that takes too long. */
  async begin(session: Pick<Transaction, 'sessionKey' | 'sessionId' | 'number'>): Promise<void> {
    while (this.transaction) {
      await new Promise<void>((resolve, reject) => {
        this.wait({ kind: 'begin', resolve }, () =>
          reject(
            new MongoError(112, 'WriteConflict', 'Timed out waiting for another transaction', {
              errorLabels: ['TransientTransactionError'],
            }),
          ),
        );
      });
    }
    this.flush();
    try {
      this.store.begin();
    } catch (error) {
      this.release();
      throw error;
    }
    this.catalogue.insideTransaction = true;
    this.transaction = { ...session, startedAt: Date.now(), lastUsed: Date.now() };
    this.watchIdle();
  }

  /** Ends the open transaction and lets the waiting on. Throws when the commit fails; then nothing of it is stored. */
  end(commit: boolean): void {
    const ended = this.transaction;
    if (!ended) return;
    this.transaction = null;
    this.catalogue.insideTransaction = false;
    if (this.idleTimer) clearTimeout(this.idleTimer);
    try {
      if (commit) this.commitTransaction(ended);
      else {
        this.counters.aborted++;
        this.store.rollback();
        this.catalogue.reload();
      }
    } finally {
      this.onEnd();
      this.release();
    }
  }

  /** Commits what has been collected. Called by the event loop, and before anything that needs the writer at once. */
  flush(): void {
    if (this.flushTimer) clearImmediate(this.flushTimer);
    this.flushTimer = null;
    const jobs = this.batch;
    if (!jobs.length) return;
    this.batch = [];
    const answers: (() => void)[] = [];
    try {
      this.store.begin();
      for (const job of jobs) answers.push(this.runJob(job));
      this.store.commit();
    } catch (error) {
      this.abandon();
      for (const job of jobs) job.reject(error);
      return;
    }
    this.counters.commits++;
    this.counters.writes += jobs.length;
    for (const answer of answers) answer();
  }

  private runJob(job: WriteJob): () => void {
    this.store.savepoint();
    this.catalogue.changed = false;
    try {
      const reply = job.run();
      this.store.release();
      return () => job.resolve(reply);
    } catch (error) {
      this.store.rollbackToSavepoint();
      if (this.catalogue.changed || !(error instanceof MongoError)) this.catalogue.reload();
      return () => job.reject(error);
    }
  }

  private commitTransaction(ended: Transaction): void {
    try {
      this.store.saveSession(ended.sessionId, ended.number, null);
      this.store.commit();
      this.counters.transactions++;
      this.catalogue.committed();
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  private abandon(): void {
    try {
      this.store.rollback();
    } catch {
      // SQLite has rolled back by itself.
    }
    this.catalogue.reload();
  }

  private planFlush(): void {
    this.flushTimer ??= setImmediate(() => this.flush());
  }

  private wait(job: WriteJob | BeginJob, giveUp: () => void): void {
    job.timer = setTimeout(() => {
      this.waiting = this.waiting.filter((other) => other !== job);
      giveUp();
    }, this.options.lockTimeout);
    this.waiting.push(job);
  }

  /** Lets the waiting writes on in order of arrival, up to and with the next transaction. */
  private release(): void {
    while (this.waiting.length) {
      const job = this.waiting.shift();
      clearTimeout(job?.timer);
      if (job?.kind === 'begin') {
        job.resolve();
        break;
      }
      if (job) this.batch.push(job);
    }
    if (this.batch.length) this.planFlush();
    if (this.waiting.length)
      setImmediate(() => {
        if (!this.transaction) this.release();
      });
  }

  private watchIdle(): void {
    const { idleTimeout, lifetime } = this.options;
    this.idleTimer = setTimeout(
      () => {
        const { transaction } = this;
        if (!transaction) return;
        const now = Date.now();
        if (now - transaction.lastUsed >= idleTimeout || now - transaction.startedAt >= lifetime)
          this.end(false);
        else this.watchIdle();
      },
      Math.min(idleTimeout, lifetime),
    );
    this.idleTimer.unref();
  }
}
