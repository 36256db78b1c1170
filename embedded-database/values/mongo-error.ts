import type { Document } from './document.ts';

/** What an error reply may carry besides its code: the violated key, or the driver's retry labels. */
export interface ErrorDetails {
  keyPattern?: Document;
  keyValue?: Document;
  errorLabels?: string[];
}

/** An expected refusal. Code and codeName are those of MongoDB, so that drivers and Mongoose react as they would there. */
export class MongoError extends Error {
  override readonly name = 'MongoError';

  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}

/** Code 2: an argument or operator that the language does not have. */
export function badValue(message: string): MongoError {
  return new MongoError(2, 'BadValue', message);
}

/** Code 9: a document that has not the form of a command or update. */
export function failedToParse(message: string): MongoError {
  return new MongoError(9, 'FailedToParse', message);
}

/** Code 14: a value of the wrong type. */
export function typeMismatch(message: string): MongoError {
  return new MongoError(14, 'TypeMismatch', message);
}

/** Code 26: the collection does not exist. */
export function namespaceNotFound(message: string): MongoError {
  return new MongoError(26, 'NamespaceNotFound', message);
}

/** Code 115: part of MongoDB's language that this store refuses. */
export function notSupported(what: string): MongoError {
  return new MongoError(115, 'CommandNotSupported', `${what} is not supported by the embedded database`);
}

/** An error that MongoDB reports by number only. */
export function location(code: number, message: string): MongoError {
  return new MongoError(code, `Location${code}`, message);
}

/** Code 251: the driver starts the whole transaction again. */
export function noSuchTransaction(message: string): MongoError {
  return new MongoError(251, 'NoSuchTransaction', message, { errorLabels: ['TransientTransactionError'] });
}
