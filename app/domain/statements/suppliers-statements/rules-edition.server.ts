import { CHECKS_EDITION } from '../check/all-checks.ts';
import { readingModelMark } from '../reading/reading-model.server.ts';

/** The edition of everything that reads a statement: the checks by their day, and the trained model by its mark. */
export function rulesEdition(): string {
  return `${CHECKS_EDITION} ${readingModelMark()}`;
}
