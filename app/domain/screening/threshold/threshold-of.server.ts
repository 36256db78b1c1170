import { thresholdChoices } from '#models/threshold-choice.server.ts';
import { DEFAULT_THRESHOLD } from '../engine/screen-party.ts';

/** The score from which an organisation's matches are shown to people: its own choice, else the engine's default. */
export async function thresholdOf(organisationId: string): Promise<number> {
  const [choice] = await thresholdChoices(organisationId, 1);
  return choice?.threshold ?? DEFAULT_THRESHOLD;
}
