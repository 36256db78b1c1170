import type { LoaderFunctionArgs } from '@remix-run/node';
import { readEvidence } from '#app/domain/screening/cases/read-evidence.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { fileAnswer } from '#app/http/file-answer.ts';

/** An evidence file of a match. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { file, bytes } = await readEvidence(
    requireViewer(context),
    params.matchId ?? '',
    params.fileId ?? '',
  );
  return fileAnswer(file, bytes);
}
