import { claimWork } from '#models/claim-evidence.server.ts';
import { countryWork } from '#models/country-answers.server.ts';
import { earlierTextWork } from '#models/earlier-text.server.ts';
import { attachmentsOf, attachmentWork } from '#models/evidence-attachment.server.ts';
import { registryWork } from '#models/registry-answers.server.ts';
import { comparisonWork } from '#models/registry-comparison.server.ts';
import { answerWork, editionWork } from '#models/statement-answer.server.ts';
import { commentWork } from '#models/statement-comment.server.ts';
import { unsavedWork } from '#models/statement-draft.server.ts';
import { goalWork } from '#models/statement-goal.server.ts';
import { taskWork } from '#models/statement-task.server.ts';
import type { StatementWork } from '#models/work-of-statement.server.ts';
import { dropUnusedFile } from '../evidence/drop-unused-file.server.ts';
import { LOST_KINDS, type Lost, type LostKind } from './lost.ts';

const WORK: Readonly<Record<LostKind, StatementWork>> = {
  answers: answerWork,
  editions: editionWork,
  comments: commentWork,
  tasks: taskWork,
  goals: goalWork,
  unsaved: unsavedWork,
  claims: claimWork,
  files: attachmentWork,
  earlierTexts: earlierTextWork,
  registry: registryWork,
  comparisons: comparisonWork,
  countries: countryWork,
};

type OfStatement = { organisationId: string; statementId: string };

/** The store has one writer: no more rows than this go at once. */
const MOST_AT_ONCE = 200;

/** How much there is of everything that people made for a statement; with a moment, of what they made since then. */
export async function countWork(of: OfStatement, since?: Date): Promise<Lost> {
  const count = (kind: LostKind) => WORK[kind].count(of, since);
  return {
    answers: await count('answers'),
    editions: await count('editions'),
    comments: await count('comments'),
    tasks: await count('tasks'),
    goals: await count('goals'),
    unsaved: await count('unsaved'),
    claims: await count('claims'),
    files: await count('files'),
    earlierTexts: await count('earlierTexts'),
    registry: await count('registry'),
    comparisons: await count('comparisons'),
    countries: await count('countries'),
  };
}

/**
 * Removes everything that people made for a statement; with a moment, what they made since then. Files that something
 * else needs stay. What is gone already is no fault, so a removal that was broken off can be done again.
 */
export async function removeWork(of: OfStatement, since?: Date): Promise<void> {
  const attached = await attachmentsOf(of.organisationId, of.statementId);
  const files = attached.filter(({ at }) => since === undefined || at >= since);
  for (const kind of LOST_KINDS) {
    while ((await WORK[kind].remove(of, MOST_AT_ONCE, since)) > 0);
  }
  for (const fileId of new Set(files.map(({ fileId: id }) => id)))
    await dropUnusedFile(of.organisationId, fileId);
}
