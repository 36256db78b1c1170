import { createHash } from 'node:crypto';

/** SHA-256 of a value as JSON. Give it values with one fixed order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
