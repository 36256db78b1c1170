import { decode, decodeWithRaw } from '../values/codec.ts';
import { type Document, firstField } from '../values/document.ts';
import { refuseDeepNesting } from './depth.ts';

/** MongoDB's wire protocol: OP_MSG for everything, OP_QUERY for the first greeting of older drivers. */
export const OP_REPLY = 1;
export const OP_QUERY = 2004;
export const OP_MSG = 2013;

export const SMALLEST_MESSAGE = 16;
export const LARGEST_MESSAGE = 48_000_000;

/** A message that breaks the protocol: the connection is closed. */
export class WireError extends Error {}

/** One request. */
export interface Message {
  requestId: number;
  opCode: number;
  /** The command's name: the first field of its body. */
  name: string;
  command: Document;
  /** The body's bytes, for a command that must be read exactly. */
  body: Buffer;
  /** Documents sent beside the body, or the raw documents of an insert or update, by field. */
  sequences: Map<string, Buffer[]>;
  noReply: boolean;
}

const CHECKSUM = 1;
const MORE_TO_COME = 2;
const REQUIRED_FLAGS = 0xffff;

/** Arrays that stay raw, so that documents are stored as the client wrote them. */
const RAW_FIELDS: Record<string, string> = { insert: 'documents', update: 'updates', delete: 'deletes' };

/** Reads a whole message; WireError when its frame is broken, MongoError when its BSON is. */
export function parseMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === OP_MSG) return parseSections(bytes, requestId);
  if (opCode === OP_QUERY) return parseQuery(bytes, requestId);
  throw new WireError(`unsupported operation ${opCode}`);
}

/** The bytes of one BSON document at an offset, its length checked against the end. */
function documentAt(bytes: Buffer, offset: number, end: number): Buffer {
  if (offset + 5 > end) throw new WireError('a document is cut short');
  const length = bytes.readInt32LE(offset);
  if (length < 5 || offset + length > end || bytes[offset + length - 1] !== 0)
    throw new WireError('a document has a wrong length');
  const document = bytes.subarray(offset, offset + length);
  refuseDeepNesting(document);
  return document;
}

function parseSections(bytes: Buffer, requestId: number): Message {
  if (bytes.length < 26) throw new WireError('the message is too short');
  const flags = bytes.readUInt32LE(16);
  if (flags & REQUIRED_FLAGS & ~(CHECKSUM | MORE_TO_COME)) throw new WireError(`unknown flags ${flags}`);
  const end = bytes.length - (flags & CHECKSUM ? 4 : 0);
  let body: Buffer | null = null;
  const sequences = new Map<string, Buffer[]>();
  for (let offset = 20; offset < end;) {
    const kind = bytes[offset++];
    if (kind === 0 && !body) {
      body = documentAt(bytes, offset, end);
      offset += body.length;
    } else if (kind === 1) offset = parseSequence(bytes, offset, end, sequences);
    else throw new WireError(`unexpected section ${kind}`);
  }
  if (!body) throw new WireError('the message has no body');
  return {
    requestId,
    opCode: OP_MSG,
    ...parseBody(body, sequences),
    body,
    sequences,
    noReply: (flags & MORE_TO_COME) !== 0,
  };
}

function parseSequence(bytes: Buffer, start: number, end: number, sequences: Map<string, Buffer[]>): number {
  if (start + 4 > end) throw new WireError('a section is cut short');
  const stop = start + bytes.readInt32LE(start);
  const nameEnd = bytes.indexOf(0, start + 4);
  if (stop > end || stop < start + 5 || nameEnd < 0 || nameEnd >= stop)
    throw new WireError('a section has a wrong length');
  const documents: Buffer[] = [];
  for (let offset = nameEnd + 1; offset < stop;) {
    const document = documentAt(bytes, offset, stop);
    documents.push(document);
    offset += document.length;
  }
  sequences.set(bytes.toString('utf8', start + 4, nameEnd), documents);
  return stop;
}

function parseBody(body: Buffer, sequences: Map<string, Buffer[]>): { name: string; command: Document } {
  const nameEnd = body.indexOf(0, 5);
  const name = body.length > 5 ? body.toString('utf8', 5, nameEnd) : '';
  const rawField = RAW_FIELDS[name];
  if (!rawField) return { name, command: decode(body) };
  const command = decodeWithRaw(body, rawField);
  const documents = command[rawField];
  if (Array.isArray(documents))
    sequences.set(
      rawField,
      documents
        .filter((document) => document instanceof Uint8Array)
        .map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    );
  return { name, command };
}

function parseQuery(bytes: Buffer, requestId: number): Message {
  const nameEnd = bytes.indexOf(0, 20);
  if (nameEnd < 0 || nameEnd + 14 > bytes.length) throw new WireError('the query is cut short');
  const body = documentAt(bytes, nameEnd + 9, bytes.length);
  const db = bytes.toString('utf8', 20, nameEnd).split('.')[0] ?? 'admin';
  const command = { ...decode(body), $db: db };
  return {
    requestId,
    opCode: OP_QUERY,
    name: firstField(command) ?? '',
    command,
    body,
    sequences: new Map(),
    noReply: false,
  };
}
