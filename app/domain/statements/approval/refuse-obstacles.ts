import { InvalidInput } from '#app/platform/problems.ts';
import type { Obstacle } from './rules.ts';

/**
 * Goes on where nothing stands in the way.
 *
 * @throws InvalidInput with what each rule says, by field
 */
export function refuseObstacles(found: readonly (Obstacle | null | readonly Obstacle[])[]): void {
  const fields: Record<string, string[]> = {};
  for (const { field, says } of found.flatMap((one) => one ?? [])) (fields[field] ??= []).push(says);
  if (Object.keys(fields).length > 0) throw new InvalidInput(fields);
}
