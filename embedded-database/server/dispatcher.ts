import { Binary } from 'bson';
import { type Document, isDocument } from '../values/document.ts';
import { MongoError, noSuchTransaction } from '../values/mongo-error.ts';
import { isNumber, toNumber } from '../values/numbers.ts';
import type { Message } from '../wire/message.ts';
import { checkFields, type Command } from './commands/command.ts';
import { aggregateAndWrite } from './commands/merge.ts';
import { writesOut } from './commands/aggregate.ts';
import { type Database, type Reply, Request } from './request.ts';
import { encodeReply } from './error-reply.ts';
import { type LargeReads, ThreadLost } from './large-reads.ts';
import { isLargeRead } from './read-size.ts';
import type { Scheduler } from './scheduler.ts';

interface Session {
  id: Buffer;
  key: string;
  number: number;
}

/** Decides how a command runs: at once, in the next commit, or inside the open transaction. */
export class Dispatcher {
  constructor(
    private readonly database: Database,
    private readonly scheduler: Scheduler,
    private readonly commands: ReadonlyMap<string, Command>,
    private readonly largeReads: LargeReads | null,
  ) {}

  /** The reply's bytes. */
  async answer(message: Message): Promise<Buffer> {
    const reply = await this.dispatch(message);
    return encodeReply(reply);
  }

  private async dispatch(message: Message): Promise<Reply> {
    const { command, name } = message;
    const session = sessionOf(command);
    if (name === 'commitTransaction' || name === 'abortTransaction')
      return this.finish(name === 'commitTransaction', session);
    if (name === 'endSessions') return this.endSessions(command);
    const known = this.commandFor(message);
    checkFields(name, known, command);
    if (command.autocommit === false) return this.inTransaction(message, known, session);
    if (known.kind !== 'write') return this.read(message, known);
    return this.scheduler.write(() => this.writeOnce(message, known, session));
  }

  /** Large reads, and what belongs to their cursors, go to the reader thread; if that is lost, they are done here. */
  private async read(message: Message, command: Command): Promise<Reply> {
    const request = this.request(message, false);
    if (!this.largeReads || !(this.belongsToThread(message) || isLargeRead(request)))
      return command.run(request);
    try {
      return await this.largeReads.run(message);
    } catch (error) {
      if (error instanceof ThreadLost) return command.run(request);
      throw error;
    }
  }

  private belongsToThread({ name, command }: Message): boolean {
    const { cursors } = this.database;
    if (!this.largeReads?.running) return false;
    if (name === 'getMore') return isNumber(command.getMore) && !cursors.has(toNumber(command.getMore));
    return (
      name === 'killCursors' &&
      Array.isArray(command.cursors) &&
      command.cursors.some((id) => isNumber(id) && !cursors.has(toNumber(id)))
    );
  }

  private commandFor(message: Message): Command {
    const known = this.commands.get(message.name);
    if (!known) throw new MongoError(59, 'CommandNotFound', `no such command: '${message.name}'`);
    if (
      message.name === 'aggregate' &&
      message.command.explain !== true &&
      writesOut(message.command.pipeline)
    ) {
      return { ...known, kind: 'write', transactional: false, run: aggregateAndWrite };
    }
    return known;
  }

  /** Outside a transaction the committed state is read while one is open. */
  private request(message: Message, insideTransaction: boolean): Request {
    const { store } = this.database;
    const reader = insideTransaction
      ? () => store.current
      : () => (this.scheduler.transaction ? store.committed : store.current);
    return new Request(message, this.database, reader, insideTransaction);
  }

  /** A write that the driver may send twice is answered the second time from what the first one stored with its change. */
  private writeOnce(message: Message, command: Command, session: Session | null): Reply {
    const { store } = this.database;
    if (!session) return command.run(this.request(message, false));
    const before = store.session(session.id);
    if (before?.transactionNumber === session.number && before.reply) return before.reply;
    const reply = encodeReply(command.run(this.request(message, false)));
    store.saveSession(session.id, session.number, reply);
    return reply;
  }

  private async inTransaction(message: Message, command: Command, session: Session | null): Promise<Reply> {
    if (!session) throw new MongoError(72, 'InvalidOptions', 'a transaction needs lsid and txnNumber');
    if (!command.transactional)
      throw new MongoError(
        263,
        'OperationNotSupportedInTransaction',
        `Cannot run '${message.name}' in a multi-document transaction.`,
      );
    await this.enter(message.command.startTransaction === true, session);
    try {
      const reply = command.run(this.request(message, true));
      if (!Buffer.isBuffer(reply) && reply.writeErrors) this.scheduler.end(false);
      return reply;
    } catch (error) {
      this.scheduler.end(false);
      throw error;
    }
  }

  private async enter(starts: boolean, session: Session): Promise<void> {
    const open = this.scheduler.transaction;
    const same = open?.sessionKey === session.key;
    if (starts) {
      if (same) this.scheduler.end(false);
      await this.scheduler.begin({ sessionKey: session.key, sessionId: session.id, number: session.number });
    } else if (!open || !same || open.number !== session.number) {
      throw noSuchTransaction(
        `Given transaction number ${session.number} does not match any in-progress transactions.`,
      );
    } else open.lastUsed = Date.now();
  }

  /** Commit and abort may arrive again after a lost reply: a committed transaction stays committed. */
  private finish(commit: boolean, session: Session | null): Reply {
    if (!session) throw new MongoError(72, 'InvalidOptions', 'a transaction needs lsid and txnNumber');
    const open = this.scheduler.transaction;
    if (open && open.sessionKey === session.key && open.number === session.number) {
      this.scheduler.end(commit);
      return {};
    }
    if (!commit) return {};
    const before = this.database.store.session(session.id);
    if (before?.transactionNumber === session.number && !before.reply) return {};
    throw noSuchTransaction('Transaction was aborted');
  }

  private endSessions(command: Document): Reply {
    const ended = Array.isArray(command.endSessions)
      ? command.endSessions.map((given) => sessionKey(given))
      : [];
    const open = this.scheduler.transaction;
    if (open && ended.includes(open.sessionKey)) this.scheduler.end(false);
    return {};
  }
}

function sessionKey(lsid: unknown): string | null {
  if (!isDocument(lsid) || !(lsid.id instanceof Binary)) return null;
  return Buffer.from(lsid.id.buffer.subarray(0, 16)).toString('hex');
}

function sessionOf(command: Document): Session | null {
  const key = sessionKey(command.lsid);
  if (key === null || !isNumber(command.txnNumber)) return null;
  return { key, id: Buffer.from(key, 'hex'), number: toNumber(command.txnNumber) };
}
