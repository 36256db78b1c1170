import { Worker } from 'node:worker_threads';
import type { Message } from '../wire/message.ts';

/** What goes to the reader thread, and what comes back: the reply's bytes. */
export interface ReadTask {
  id: number;
  name: string;
  body: Uint8Array;
}
export interface ReadAnswer {
  id: number;
  reply: Uint8Array;
}

/** The thread has gone before it answered; the read can be done again elsewhere. */
export class ThreadLost extends Error {}

interface Waiting {
  resolve: (reply: Buffer) => void;
  reject: (error: Error) => void;
}

/**
 * Large reads on a thread with a connection of its own, so that a scan does not hold up everybody else. The thread sees
 * what is committed. It is started with the first large read.
 */
export class LargeReads {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(private readonly directory: string) {}

  /** False before the first large read: then no cursor can be the thread's. */
  get running(): boolean {
    return this.worker !== null;
  }

  run({ name, body }: Pick<Message, 'name' | 'body'>): Promise<Buffer> {
    const worker = (this.worker ??= this.start());
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, body } satisfies ReadTask, []);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: this.directory });
    worker.unref();
    worker.on('message', ({ id, reply }: ReadAnswer) => {
      this.waiting.get(id)?.resolve(Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength));
      this.waiting.delete(id);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null;
      for (const { reject } of this.waiting.values()) reject(new ThreadLost('the reader thread has gone'));
      this.waiting.clear();
    });
    return worker;
  }
}
