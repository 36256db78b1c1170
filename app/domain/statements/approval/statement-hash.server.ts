import { createHash } from 'node:crypto';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import type { StatementContent } from '../content.ts';
import { publicContent } from '../public-content.ts';

/**
 * The SHA-256, hexadecimal, of what a version says: of the canonical JSON of its public content. The ledger names a
 * version by it, and whoever holds the published JSON file can work it out without this program.
 */
export function statementHash(content: StatementContent): string {
  return createHash('sha256')
    .update(canonicalJson(publicContent(content)))
    .digest('hex');
}
