import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { isId } from '#models/new-id.server.ts';
import { findScreening } from '#models/screening.server.ts';
import { loadEngineOf } from './load-engine.server.ts';
import { screenOne } from './screen-one.server.ts';
import type { Screening } from './screening.ts';

/** What came of doing a past screening again, with its own inputs, editions and threshold. */
export type Rerun = {
  screening: Screening;
  same: boolean;
  /** Why it may differ: the engine has changed since. */
  engineThen: string;
  engineNow: string;
  resultNow: Screening['result'];
  /** Listed entities found only then, and only now. */
  onlyThen: string[];
  onlyNow: string[];
};

/**
 * Does a stored screening again and holds the answers against each other, byte for byte. Changes nothing.
 *
 * @throws NotFound when the organisation has no such screening
 */
export async function rerunScreening(viewer: Viewer, screeningId: string): Promise<Rerun> {
  authorise(viewer, 'read', 'screening');
  const screening = isId(screeningId) ? await findScreening(viewer.organisationId, screeningId) : null;
  if (screening === null) throw new NotFound('screening');
  const engine = await loadEngineOf(screening.lists.map((list) => list.versionId));
  const again = screenOne(engine, screening.inputs, screening.threshold);
  const then = new Map(screening.findings.map((one) => [`${one.list} ${one.key}`, one.listedName.name]));
  const now = new Map(again.findings.map((one) => [`${one.list} ${one.key}`, one.listedName.name]));
  return {
    screening,
    same: again.outcomeHash === screening.outcomeHash,
    engineThen: screening.engine,
    engineNow: again.engine,
    resultNow: again.result,
    onlyThen: [...then].filter(([key]) => !now.has(key)).map(([, name]) => name),
    onlyNow: [...now].filter(([key]) => !then.has(key)).map(([, name]) => name),
  };
}
