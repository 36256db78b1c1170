import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { thresholdChoices } from '#models/threshold-choice.server.ts';
import { thresholdStudyOf } from '#models/threshold-study.server.ts';
import { DEFAULT_THRESHOLD, ENGINE_VERSION } from '../engine/screen-party.ts';
import { currentLists } from '../lists/current-lists.server.ts';
import type { ThresholdChoice } from './threshold-choice.ts';
import type { ThresholdStudy } from './threshold-study.ts';

const MOST_CHOICES = 10;

export type StudyView = {
  study: ThresholdStudy | null;
  /** The lists or the engine have changed since the study was made. */
  isStale: boolean;
  suppliers: number;
  inForce: number;
  byDefault: number;
  /** The newest first. */
  choices: ThresholdChoice[];
};

/** The newest study of the viewer's organisation, the threshold in force, and how it came to be. */
export async function viewStudy(viewer: Viewer): Promise<StudyView> {
  authorise(viewer, 'read', 'screening');
  const { organisationId } = viewer;
  const study = await thresholdStudyOf(organisationId);
  const choices = await thresholdChoices(organisationId, MOST_CHOICES);
  const versions = (await currentLists(organisationId)).map(({ id }) => id).sort();
  const studied = study?.lists.map(({ versionId }) => versionId).sort() ?? [];
  return {
    study,
    isStale: study !== null && (study.engine !== ENGINE_VERSION || studied.join() !== versions.join()),
    suppliers: await countSuppliers(viewer),
    inForce: choices[0]?.threshold ?? DEFAULT_THRESHOLD,
    byDefault: DEFAULT_THRESHOLD,
    choices,
  };
}

/** Has every threshold tried on the register, as a job. Gives back the job's id. */
export async function startStudy(viewer: Viewer, now: Date): Promise<string> {
  authorise(viewer, 'screen', 'screening');
  return enqueueJob(viewer, 'study-thresholds', {}, now);
}
