import { chmodSync } from 'node:fs';
import net from 'node:net';
import { Catalogue } from '../engine/catalogue.ts';
import { DocumentWriter } from '../engine/document-writer.ts';
import { SqliteStore } from '../storage/sqlite-store.ts';
import { encode } from '../values/codec.ts';
import type { Message } from '../wire/message.ts';
import { parseMessage, WireError } from '../wire/message.ts';
import { frameReply } from '../wire/reply.ts';
import type { Command } from './commands/command.ts';
import { READ_COMMANDS } from './commands/read.ts';
import { SCHEMA_COMMANDS } from './commands/schema.ts';
import { serviceCommands } from './commands/service.ts';
import { WRITE_COMMANDS } from './commands/write.ts';
import { CursorTable } from './cursors.ts';
import { Dispatcher } from './dispatcher.ts';
import { errorReply } from './error-reply.ts';
import { expiredWork } from './expiry.ts';
import { FrameReader } from './frames.ts';
import { LargeReads } from './large-reads.ts';
import { Metrics } from './metrics.ts';
import type { Database } from './request.ts';
import { Scheduler } from './scheduler.ts';

/** Where the server listens: a Unix socket, or a port of this machine (0 for any free one). */
export type Listening = { socket: string } | { port: number };

/** Times in milliseconds; the defaults are what the portal uses. */
export interface ServerOptions {
  lockTimeout?: number;
  idleTimeout?: number;
  sweepEvery?: number;
  /** Called when the last lease has gone, if there has been one. */
  onUnleased?: () => void;
  /** Large reads on a thread of their own; needs an entry file that Node can load in a thread. */
  readerThread?: boolean;
}

const LIFETIME = 60_000;
const SESSION_TIMEOUT = 30 * 60_000;

/** A MongoDB server over one data directory. */
export class Server {
  private readonly database: Database;
  private readonly scheduler: Scheduler;
  private readonly dispatcher: Dispatcher;
  private readonly largeReads: LargeReads | null;
  private readonly commands: ReadonlyMap<string, Command>;
  private readonly metrics = new Metrics();
  private readonly sockets = new Set<net.Socket>();
  private readonly leases = new Set<net.Socket>();
  private readonly listener = net.createServer((socket) => this.accept(socket));
  private readonly sweepTimer: NodeJS.Timeout;
  private nextSessionSweep = 0;
  private readonly state = {
    address: '',
    startedAt: Date.now(),
    connections: () => this.sockets.size,
    metrics: () => this.report(),
  };

  constructor(
    directory: string,
    private readonly options: ServerOptions = {},
  ) {
    const store = new SqliteStore(directory);
    const catalogue = new Catalogue(store);
    this.database = {
      store,
      catalogue,
      writer: new DocumentWriter(store, catalogue),
      cursors: new CursorTable(0),
    };
    const times = {
      lockTimeout: options.lockTimeout ?? 8000,
      idleTimeout: options.idleTimeout ?? 15_000,
      lifetime: LIFETIME,
    };
    this.scheduler = new Scheduler(store, catalogue, times, () => this.database.cursors.endTransaction());
    this.commands = new Map(
      Object.entries({
        ...serviceCommands(this.state),
        ...READ_COMMANDS,
        ...WRITE_COMMANDS,
        ...SCHEMA_COMMANDS,
      }),
    );
    this.largeReads = options.readerThread ? new LargeReads(directory) : null;
    this.dispatcher = new Dispatcher(this.database, this.scheduler, this.commands, this.largeReads);
    this.sweepTimer = setInterval(() => this.sweep(), options.sweepEvery ?? 1000);
    this.sweepTimer.unref();
  }

  /** Listens and gives the address: a socket path, or host and port. A socket is for its owner only. */
  async listen(where: Listening): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.listener.once('error', reject);
      if ('socket' in where) this.listener.listen(where.socket, resolve);
      else this.listener.listen(where.port, '127.0.0.1', resolve);
    });
    if ('socket' in where) chmodSync(where.socket, 0o600);
    const bound = this.listener.address();
    this.state.address = typeof bound === 'object' && bound ? `127.0.0.1:${bound.port}` : String(bound);
    return this.state.address;
  }

  /** True while a process holds a lease. */
  get leased(): boolean {
    return this.leases.size > 0;
  }

  /** Commits what is waiting, aborts an open transaction and closes the file. */
  async close(): Promise<void> {
    clearInterval(this.sweepTimer);
    this.scheduler.flush();
    this.scheduler.end(false);
    this.scheduler.flush();
    for (const socket of this.sockets) socket.destroy();
    await this.largeReads?.close();
    await new Promise((resolve) => this.listener.close(resolve));
    this.database.store.close();
  }

  private accept(socket: net.Socket): void {
    const frames = new FrameReader();
    socket.setNoDelay(true);
    this.sockets.add(socket);
    socket.on('data', (chunk) => {
      try {
        for (const bytes of frames.push(chunk)) void this.serve(socket, bytes);
      } catch {
        socket.destroy();
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.sockets.delete(socket);
      if (this.leases.delete(socket) && !this.leases.size) this.options.onUnleased?.();
    });
  }

  private async serve(socket: net.Socket, bytes: Buffer): Promise<void> {
    const started = performance.now();
    const message = this.parse(socket, bytes);
    if (!message) return;
    let failed = false;
    const body = await this.reply(message, socket).catch((error: unknown) => {
      failed = true;
      return encode(errorReply(error));
    });
    this.metrics.record(this.metricName(message), performance.now() - started, failed);
    if (!message.noReply && !socket.destroyed) socket.write(frameReply(message, body));
  }

  /** The message, or null when it was answered or the connection closed: a broken frame closes it, broken BSON is refused. */
  private parse(socket: net.Socket, bytes: Buffer): Message | null {
    try {
      return parseMessage(bytes);
    } catch (error) {
      if (error instanceof WireError) socket.destroy();
      else
        socket.write(
          frameReply(
            { opCode: bytes.readInt32LE(12), requestId: bytes.readInt32LE(4) },
            encode(errorReply(error)),
          ),
        );
      return null;
    }
  }

  private async reply(message: Message, socket: net.Socket): Promise<Buffer> {
    if (message.name === 'daylightLease') {
      this.leases.add(socket);
      return encode({ ok: 1, pid: process.pid });
    }
    return this.dispatcher.answer(message);
  }

  private metricName({ name }: Message): string {
    return this.commands.has(name) ? name : 'other';
  }

  private report() {
    const { counters } = this.scheduler;
    return {
      metrics: { commands: this.metrics.report() },
      embedded: {
        ...counters,
        openCursors: this.database.cursors.size,
        fileBytes: this.database.store.size(),
        transactionOpen: this.scheduler.transaction !== null,
      },
    };
  }

  private sweep(): void {
    const now = Date.now();
    this.database.cursors.dropIdle(now);
    if (this.scheduler.transaction) return;
    const work = expiredWork(this.database, now);
    work.push(...this.sessionWork(now));
    for (const run of work)
      this.scheduler
        .write(() => {
          run();
          return {};
        })
        .catch(() => undefined);
  }

  private sessionWork(now: number): (() => void)[] {
    if (now < this.nextSessionSweep) return [];
    this.nextSessionSweep = now + 60_000;
    return [() => this.database.store.dropSessions(now - SESSION_TIMEOUT)];
  }
}
