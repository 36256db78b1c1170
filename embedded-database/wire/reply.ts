import { Long } from 'bson';
import { encode } from '../values/codec.ts';
import { type Message, OP_MSG, OP_QUERY, OP_REPLY } from './message.ts';

let lastId = 0;

function header(length: number, replyTo: number, opCode: number): Buffer {
  const bytes = Buffer.alloc(16);
  lastId = (lastId + 1) & 0x7fffffff;
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(lastId, 4);
  bytes.writeInt32LE(replyTo, 8);
  bytes.writeInt32LE(opCode, 12);
  return bytes;
}

/** The answer's bytes, in the form in which the question came. */
export function frameReply(
  { opCode, requestId }: Pick<Message, 'opCode' | 'requestId'>,
  body: Buffer,
): Buffer {
  if (opCode !== OP_QUERY)
    return Buffer.concat([header(21 + body.length, requestId, OP_MSG), Buffer.alloc(5), body]);
  const legacy = Buffer.alloc(20);
  legacy.writeInt32LE(8, 0);
  legacy.writeInt32LE(1, 16);
  return Buffer.concat([header(36 + body.length, requestId, OP_REPLY), legacy, body]);
}

/** A request's bytes, for the few commands that this program sends itself. */
export function frameRequest(body: Buffer): Buffer {
  return Buffer.concat([header(21 + body.length, 0, OP_MSG), Buffer.alloc(5), body]);
}

/** A cursor reply put together from documents that are BSON already. */
export function cursorReply(
  field: 'firstBatch' | 'nextBatch',
  documents: readonly Buffer[],
  id: number,
  namespace: string,
): Buffer {
  const elements: Buffer[] = [];
  let size = 5;
  for (const [i, document] of documents.entries()) {
    const name = Buffer.from(`\x03${i}\0`, 'latin1');
    elements.push(name, document);
    size += name.length + document.length;
  }
  const tail = encode({ id: Long.fromNumber(id), ns: namespace }).subarray(4);
  const cursor = Buffer.concat([
    Buffer.from(`\x04${field}\0`, 'latin1'),
    int32(size),
    ...elements,
    Buffer.from([0]),
    tail,
  ]);
  const ok = encode({ ok: 1 }).subarray(4);
  const body = Buffer.concat([Buffer.from('\x03cursor\0', 'latin1'), int32(cursor.length + 4), cursor, ok]);
  return Buffer.concat([int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value, 0);
  return bytes;
}
