import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { isId } from '#models/new-id.server.ts';
import { findAllowance, findAllowances } from '#models/screening-allowance.server.ts';
import { findMatch } from '#models/screening-match.server.ts';
import { decidedOnEarlierDetails, type Match } from '../screening.ts';
import type { Allowance } from './case.ts';

const ALLOWANCES_A_PAGE = 50;

/** What the allow-list can be asked for. Unknown values fall back to the default. */
export const AllowanceQuery = z.object({
  q: z.string().trim().max(200).default('').catch(''),
  standing: z.enum(['in-force', 'review', 'withdrawn']).default('in-force').catch('in-force'),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});
export type AllowanceQuery = z.infer<typeof AllowanceQuery>;

export type AllowancePage = { allowances: Allowance[]; total: number; page: number; pages: number };

/** A page of the allow-list, the newest first; the words are looked for in both names. */
export async function listAllowances(
  viewer: Viewer,
  { q, standing, page }: AllowanceQuery,
  now: Date,
): Promise<AllowancePage> {
  authorise(viewer, 'read', 'allowance');
  const { allowances, total } = await findAllowances(
    viewer.organisationId,
    { pattern: q === '' ? null : wordsPattern(q), standing, now },
    { skip: (page - 1) * ALLOWANCES_A_PAGE, limit: ALLOWANCES_A_PAGE },
  );
  return { allowances, total, page, pages: Math.max(1, Math.ceil(total / ALLOWANCES_A_PAGE)) };
}

/** The words in their order, whatever stands between them. */
function wordsPattern(words: string): RegExp {
  const parts = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 'i');
}

/** An allowance with its match. @throws NotFound when the organisation has no such allowance */
export async function viewAllowance(
  viewer: Viewer,
  id: string,
): Promise<{ allowance: Allowance; match: Match | null; onEarlierDetails: boolean }> {
  authorise(viewer, 'read', 'allowance');
  const allowance = isId(id) ? await findAllowance(viewer.organisationId, id) : null;
  if (allowance === null) throw new NotFound('allowance');
  const match = await findMatch(viewer.organisationId, allowance.matchId);
  return { allowance, match, onEarlierDetails: match !== null && decidedOnEarlierDetails(match) };
}
