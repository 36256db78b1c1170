import type { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { keepCountryAnswers } from '#models/country-answers.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findStatement } from '../find-statement.server.ts';
import { countrySchema } from './country-fields.ts';
import type { VariantRegime } from './law-points.ts';

/**
 * Saves what one other country asks in fields. What is missing is saved as missing, and listed on the page.
 *
 * @param input every field of the country; `version` is the one from which the person began, 0 for none
 * @throws InvalidInput where somebody saved since, or a choice is none of those offered
 * @throws Refused `statement.withdrawn` where the statement was given up
 * @throws NotFound where the statement is not written for the country
 */
export async function saveCountryAnswers(
  viewer: Viewer,
  statementId: string,
  { regime, version, input }: { regime: VariantRegime; version: number; input: unknown },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const statement = await findStatement(viewer, statementId);
  if (!statement.regimes.includes(regime)) throw new NotFound('country of this statement');
  if (statement.state === 'withdrawn') throw new Refused('statement.withdrawn');
  const answers = countrySchema(regime).safeParse(input);
  if (!answers.success) throw new InvalidInput(messagesOf(answers.error));
  await inTransaction(async () => {
    const kept = await keepCountryAnswers({
      organisationId: viewer.organisationId,
      statementId,
      regime,
      answers: answers.data,
      version: version + 1,
      editedByName: viewer.name,
      editedAt: now,
    });
    if (!kept) throw new InvalidInput({ '': [SAVED_MEANWHILE] });
    const subjects = [{ kind: 'statement', id: statementId }];
    const content = { regime, ...answers.data };
    await recordChange(viewer, { act: 'statement.country-saved', subjects, content }, now);
  });
}

function messagesOf({ issues }: z.ZodError): Record<string, string[]> {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ''), [message]]));
}

const SAVED_MEANWHILE =
  'Somebody else saved these answers while you wrote. What you typed still stands below and is not saved: look at theirs in another window, then save again to put yours in its place';
