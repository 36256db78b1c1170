import { Timestamp } from 'bson';
import { encode } from '../values/codec.ts';
import type { Document } from '../values/document.ts';
import { MongoError } from '../values/mongo-error.ts';
import type { Reply } from './request.ts';

/** Code, message and details of an error as a reply or a write error shows them. */
export function errorFields(error: unknown): Document {
  if (error instanceof MongoError) {
    const { keyPattern, keyValue } = error.details;
    return {
      code: error.code,
      codeName: error.codeName,
      errmsg: error.message,
      ...(keyPattern ? { keyPattern, keyValue } : {}),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'MingoError')
    return { code: 2, codeName: 'BadValue', errmsg: message };
  if (error instanceof RangeError)
    return {
      code: 15,
      codeName: 'Overflow',
      errmsg: `The value is too large or nested too deeply: ${message}`,
    };
  return { code: 8, codeName: 'UnknownError', errmsg: message };
}

/** A whole error reply. */
export function errorReply(error: unknown): Document {
  const labels = error instanceof MongoError ? error.details.errorLabels : undefined;
  return { ok: 0, ...errorFields(error), ...(labels ? { errorLabels: labels } : {}) };
}

/** A reply document with `ok` and the operation's time; bytes stay as they are. */
export function encodeReply(reply: Reply): Buffer {
  if (Buffer.isBuffer(reply)) return reply;
  return encode({
    ...reply,
    ok: reply.ok ?? 1,
    operationTime: Timestamp.fromBits(1, Math.floor(Date.now() / 1000)),
  });
}
