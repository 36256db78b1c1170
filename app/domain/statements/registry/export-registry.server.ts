import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Statement } from '../statement.ts';
import { type AskedAt, type RegistryView, registryView } from './registry-view.server.ts';
import { type SheetLine, sheetLines } from './sheet-lines.ts';

/** The registry's form of a statement with its lines for the sheet that people type from. */
export async function exportRegistry(
  viewer: Viewer,
  statement: Statement,
  at: AskedAt,
): Promise<RegistryView & { lines: SheetLine[] }> {
  authorise(viewer, 'export', 'statement');
  const view = await registryView(viewer, statement, at);
  return { ...view, lines: sheetLines(view.form, view.problems) };
}
