import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { eachSupplier } from './each-supplier.server.ts';
import { type ExportValue, exportRows } from './export-rows.ts';

/** Every supplier of the viewer's organisation as rows of EXPORT_FIELDS, read as they are asked for. */
export async function* exportSuppliers(viewer: Viewer): AsyncGenerator<ExportValue[]> {
  authorise(viewer, 'export', 'supplier');
  const emailOf = new Map((await colleagues(viewer)).map(({ id, email }) => [id, email]));
  for await (const suppliers of eachSupplier(viewer))
    for (const supplier of suppliers) yield* exportRows(supplier, emailOf);
}
