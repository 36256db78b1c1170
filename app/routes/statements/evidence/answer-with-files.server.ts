import type { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Upload } from '#app/domain/statements/evidence/store-file.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { answerFields, readFields, refuseForm } from '#app/http/forms.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { LARGEST_AT_ONCE, MOST_AT_ONCE } from './limits.ts';

type Sent<Schema extends z.ZodType> = {
  viewer: Viewer;
  statementId: string;
  request: Request;
  schema: Schema;
};

/**
 * Reads a form of a statement that may carry evidence files, does the work, and gives the address to go to, or the form
 * again with what is to be put right.
 */
export async function answerWithFiles<Schema extends z.ZodType>(
  { viewer, statementId, request, schema }: Sent<Schema>,
  work: (posted: z.output<Schema>, uploads: Upload[]) => Promise<string>,
): Promise<string | ReturnType<typeof refuseForm>> {
  const upload = await readUploads(request, { field: 'file', largest: LARGEST_AT_ONCE, most: MOST_AT_ONCE });
  // Whoever may not see the statement learns nothing of what is wrong with a file.
  await findStatement(viewer, statementId);
  if (!upload.ok)
    return refuseForm({ fields: upload.fields, typed: readFields(upload.form, schema).typed }, upload.status);
  return answerFields(upload.form, schema, (posted) => work(posted, upload.files));
}
