import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeRequest } from '#models/statement-request.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { requestPlace, type RequestStep, type StatementRequest } from './request.ts';

type Step = {
  kind: RequestStep['kind'];
  letter?: RequestStep['letter'];
  way?: RequestStep['way'];
  /** What was written, to be sealed. */
  words?: string;
};

type Change = {
  act: string;
  step: Step;
  part?: Partial<Pick<StatementRequest, 'assigneeId' | 'dueOn' | 'extended' | 'closedAt' | 'reminded'>>;
};

/**
 * Makes one change to a request, with its line in the log and one entry in the ledger, which names the request alone.
 *
 * @throws Refused `request.conflict` when somebody else was faster
 */
export async function takeRequestStep(
  actor: Pick<Actor, 'organisationId' | 'personId' | 'name'>,
  request: StatementRequest,
  { act, step, part = {} }: Change,
  now: Date,
): Promise<StatementRequest> {
  const { kind, letter = null, way = null, words = '' } = step;
  const place = requestPlace(request.id, `step-${request.steps.length}`);
  const sealed = words === '' ? null : (await sealer()).seal(words, place);
  const by = actor.personId === null ? null : actor.name;
  const changed: StatementRequest = {
    ...request,
    ...part,
    steps: [...request.steps, { at: now, kind, by, letter, way, words: sealed }],
    version: request.version + 1,
  };
  await inTransaction(async () => {
    if (!(await changeRequest(changed, request.version))) throw new Refused('request.conflict');
    const subjects = [{ kind: 'statement-request', id: request.id }];
    await recordChange(actor, { act, subjects, content: { kind, letter, way, ...part } }, now);
  });
  return changed;
}
