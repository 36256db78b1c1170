import { MongoError, notSupported } from '../../values/mongo-error.ts';
import type { Document } from '../../values/document.ts';
import { isNumber, toNumber } from '../../values/numbers.ts';
import type { Reply, Request } from '../request.ts';

/** A command: whether it reads or writes, the fields that it knows, and what it does. */
export interface Command {
  kind: 'read' | 'write' | 'other';
  /** Fields beside the generic ones; every other field is refused (code 40415). */
  fields: readonly string[];
  /** Fields of MongoDB's command that this store does not have; refused unless they say nothing. */
  refused?: readonly string[];
  /** May stand inside a transaction. */
  transactional?: boolean;
  run(request: Request): Reply;
}

const GENERIC_FIELDS = new Set([
  '$db',
  'lsid',
  'txnNumber',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
  'comment',
  'autocommit',
  'startTransaction',
  'stmtId',
  'stmtIds',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  '$client',
  'maxTimeMSOpOnly',
]);

/** Refuses fields that the command does not know, so that nothing a client asks for is passed over in silence. */
export function checkFields(name: string, command: Command, body: Document): void {
  for (const [field, value] of Object.entries(body)) {
    if (field === name || GENERIC_FIELDS.has(field) || command.fields.includes(field)) continue;
    if (command.refused?.includes(field)) {
      if (value === false || value === undefined || value === null) continue;
      throw notSupported(`The field '${field}' of ${name}`);
    }
    throw new MongoError(40415, 'IDLUnknownField', `BSON field '${name}.${field}' is an unknown field.`);
  }
  checkWriteConcern(body.writeConcern);
}

function checkWriteConcern(concern: unknown): void {
  const wanted = typeof concern === 'object' && concern !== null && 'w' in concern ? concern.w : undefined;
  if (isNumber(wanted) && toNumber(wanted) > 1)
    throw new MongoError(
      100,
      'UnsatisfiableWriteConcern',
      'Not enough data-bearing nodes: the embedded database is a single one',
    );
}
