import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { keptTextsOf } from '#models/supplier-statement.server.ts';
import { rulesEdition } from './rules-edition.server.ts';

/** How many texts of suppliers' statements are kept, and how many of them were read before the checks changed. */
export async function countKeptTexts(viewer: Viewer): Promise<{ kept: number; older: number }> {
  authorise(viewer, 'read', 'statement');
  const texts = await keptTextsOf(viewer.organisationId);
  const edition = rulesEdition();
  return { kept: texts.length, older: texts.filter(({ rules }) => rules !== edition).length };
}
