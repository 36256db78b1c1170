import type { LoaderFunctionArgs } from '@remix-run/node';
import { readAttachment } from '#app/domain/statements/evidence/read-attachment.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { fileAnswer } from '#app/http/file-answer.ts';

/** A file that backs a sentence or an answer of a statement. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { statementId = '', attachmentId = '' } = params;
  const { file, bytes } = await readAttachment(requireViewer(context), statementId, attachmentId);
  return fileAnswer(file, bytes);
}
