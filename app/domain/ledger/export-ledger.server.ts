import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { eachLedgerEntry } from '#models/ledger-entry.server.ts';
import { canonicalJson } from './entry.ts';

/** The chain of the viewer's organisation as JSON lines; see {@link ledgerLines}. */
export function exportLedger(viewer: Viewer): AsyncGenerator<string> {
  authorise(viewer, 'export', 'ledger');
  return ledgerLines(viewer.organisationId);
}

/**
 * One line of canonical JSON an entry, oldest first. The hash of each is the SHA-256 of its own line with `hash` left
 * out, so that anybody can follow the chain without this program.
 */
export async function* ledgerLines(organisationId: string): AsyncGenerator<string> {
  for await (const entry of eachLedgerEntry(organisationId)) yield `${canonicalJson(entry)}\n`;
}
