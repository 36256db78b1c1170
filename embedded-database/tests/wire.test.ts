import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fc } from './fixed-examples.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Server } from '../server/server.ts';
import { decode, encode } from '../values/codec.ts';
import { FrameReader } from '../server/frames.ts';
import { parseMessage, WireError } from '../wire/message.ts';
import { frameRequest } from '../wire/reply.ts';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-wire-'));
  server = new Server(folder);
  port = Number((await server.listen({ port: 0 })).split(':')[1]);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes and gives the reply document, or 'closed' when the server hangs up, or 'silent' when it waits for more. */
function send(bytes: Buffer, patience = 300): Promise<Record<string, unknown> | 'closed' | 'silent'> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    const finish = (answer: Record<string, unknown> | 'closed' | 'silent') => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => finish('silent'), patience);
    socket.on('data', (chunk) => finish(decode(chunk.subarray(21))));
    socket.on('close', () => finish('closed'));
    socket.on('error', () => finish('closed'));
  });
}

const ping = () => frameRequest(encode({ ping: 1, $db: 'admin' }));

function withInt32(bytes: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeInt32LE(value, offset);
  return copy;
}

test('a sound message is answered', async () => {
  expect(await send(ping())).toMatchObject({ ok: 1 });
});

const CLOSED: [name: string, bytes: Buffer][] = [
  ['a length below the header', withInt32(ping(), 0, 4)],
  ['a negative length', withInt32(ping(), 0, -1)],
  ['a length beyond the limit', withInt32(ping(), 0, 48_000_001)],
  ['a compressed message', withInt32(ping(), 12, 2012)],
  ['an unknown operation', withInt32(ping(), 12, 9999)],
  ['unknown required flags', withInt32(ping(), 16, 0x10)],
  ['an unknown section', Buffer.from(ping().map((byte, i) => (i === 20 ? 7 : byte)))],
  ['a document longer than the message', withInt32(ping(), 21, 5000)],
  ['a document of length zero', withInt32(ping(), 21, 0)],
  ['no body at all', withInt32(ping().subarray(0, 20), 0, 20)],
];

test.each(CLOSED)('the connection is closed on %s', async (_name, bytes) => {
  expect(await send(bytes)).toBe('closed');
});

test('a message cut short waits for its rest', async () => {
  expect(await send(ping().subarray(0, 30))).toBe('silent');
});

test('a field name that does not end, and broken text, are refused as bad BSON', async () => {
  const broken = ping();
  broken[25] = 0x02; // ping: text of an impossible length
  const answer = await send(broken);
  expect(answer === 'closed' ? { code: 22 } : answer).toMatchObject({ code: 22 });
});

function nested(depth: number): Record<string, unknown> {
  let document: Record<string, unknown> = { end: 1 };
  for (let i = 0; i < depth; i++) document = { a: document };
  return document;
}

test('nesting beyond 180 levels is refused, also when it would exhaust the stack', async () => {
  expect(await send(frameRequest(encode({ insert: 'c', documents: [nested(150)], $db: 't' })))).toMatchObject(
    { n: 1 },
  );
  expect(await send(frameRequest(encode({ insert: 'c', documents: [nested(200)], $db: 't' })))).toMatchObject(
    { ok: 0, code: 15 },
  );
  const level = Buffer.from([0x03, 0x61, 0x00]);
  let inner: Buffer = Buffer.from([5, 0, 0, 0, 0]);
  const layers: Buffer[] = [];
  for (let i = 0, length = 5; i < 100_000; i++) {
    length += 8;
    const head = Buffer.alloc(4);
    head.writeInt32LE(length);
    layers.push(Buffer.concat([head, level]));
  }
  inner = Buffer.concat([...layers.reverse(), inner, Buffer.alloc(100_000)]);
  expect(await send(frameRequest(inner))).toMatchObject({ ok: 0, code: 15 });
});

test('documents above 16 MB are refused and the connection lives', async () => {
  const answer = await send(
    frameRequest(encode({ insert: 'c', documents: [{ s: 'x'.repeat(16_800_000) }], $db: 't' })),
    20_000,
  );
  expect(answer).toMatchObject({ ok: 1, n: 0, writeErrors: [{ code: 10334 }] });
});

test('random bytes never bring the server down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 80 }), async (noise) => {
      const framed = Buffer.concat([Buffer.alloc(16), Buffer.from(noise)]);
      framed.writeInt32LE(framed.length, 0);
      framed.writeInt32LE(2013, 12);
      expect(await send(framed)).not.toBe('silent');
    }),
    { numRuns: 40 },
  );
  expect(await send(ping())).toMatchObject({ ok: 1 });
});

test('changed bytes in a sound message give an answer or end the connection', async () => {
  const sound = frameRequest(
    encode({
      find: 'c',
      filter: { a: { $gt: 1 }, b: 'text', c: [1, { d: null }] },
      sort: { a: 1 },
      limit: 3,
      $db: 't',
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 16, max: sound.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, value) => {
        const changed = Buffer.from(sound);
        changed[at] = value;
        // A changed message may ask for no reply: then silence is the answer.
        const answer = await send(changed, 150);
        expect(answer === 'silent' ? changed[16] : 2).toBe(2);
      },
    ),
    { numRuns: 40 },
  );
  expect(await send(ping())).toMatchObject({ ok: 1 });
});

test('messages are cut from any pieces that arrive', () => {
  const stream = Buffer.concat([ping(), ping(), ping()]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
      const frames = new FrameReader();
      const messages: Buffer[] = [];
      for (let at = 0, i = 0; at < stream.length; i++) {
        const size = sizes[i % sizes.length] ?? 1;
        messages.push(...frames.push(stream.subarray(at, at + size)));
        at += size;
      }
      expect(messages.map((message) => parseMessage(message).name)).toEqual(['ping', 'ping', 'ping']);
    }),
  );
});

test('a section sequence whose length lies is a broken frame', () => {
  const body = encode({ insert: 'c', $db: 't' });
  const sequence = Buffer.concat([
    Buffer.from([1]),
    Buffer.from([60, 0, 0, 0]),
    Buffer.from('documents\0'),
    encode({ a: 1 }),
  ]);
  const bytes = Buffer.concat([frameRequest(body), sequence]);
  bytes.writeInt32LE(bytes.length, 0);
  expect(() => parseMessage(bytes)).toThrow(WireError);
});
