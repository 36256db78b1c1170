import type { Viewer } from '#app/domain/access/viewer.ts';
import { keepEvidence } from '#app/domain/screening/cases/keep-evidence.server.ts';
import { listAllowances } from '#app/domain/screening/cases/list-allowances.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { BUILT_AT } from './person.ts';
import { matchOf } from './screened.ts';

/** A small PDF, as far as its first bytes tell. */
export const A_PDF = Buffer.from('%PDF-1.7\n% Invented for a test\n%%EOF\n');

/** The id of an evidence file on a match. */
export async function evidenceOf(viewer: Viewer, matchId: string, name = 'extract.pdf'): Promise<string> {
  return (await keepEvidence(viewer, matchId, { name, bytes: A_PDF }, BUILT_AT)).id;
}

/** The id of an allowance, given by deciding a new supplier's match as not the same. */
export async function allowanceOf(viewer: Viewer, name: string): Promise<string> {
  const matchId = await matchOf(viewer, name);
  await decide(viewer, matchId, { decision: 'not-the-same', comment: 'Another company.' }, BUILT_AT);
  const query = { q: '', standing: 'in-force' as const, page: 1 };
  const { allowances } = await listAllowances(viewer, query, BUILT_AT);
  const found = allowances.find((one) => one.matchId === matchId);
  if (!found) throw new Error(`${name} gave no allowance`);
  return found.id;
}
