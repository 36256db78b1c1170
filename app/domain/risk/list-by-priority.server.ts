import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import {
  type AssessmentLine,
  assessmentLines,
  countAssessments,
  type LineFilter,
} from '#models/assessment.server.ts';

export type PriorityQuery = LineFilter & { page: number };
export type PriorityList = { lines: AssessmentLine[]; total: number; page: number; pages: number };

export const LINES_PER_PAGE = 25;

/** The suppliers that need attention first: by score, then by influence. Risk to people comes before everything else. */
export async function listByPriority(viewer: Viewer, query: PriorityQuery): Promise<PriorityList> {
  authorise(viewer, 'read', 'risk');
  const { page: asked, ...filter } = query;
  const total = await countAssessments(viewer.organisationId, filter);
  const pages = Math.max(1, Math.ceil(total / LINES_PER_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const lines = await assessmentLines(viewer.organisationId, filter, {
    skip: (page - 1) * LINES_PER_PAGE,
    limit: LINES_PER_PAGE,
  });
  return { lines, total, page, pages };
}
