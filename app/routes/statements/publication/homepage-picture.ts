import type { LoaderFunctionArgs } from '@remix-run/node';
import { readHomepagePicture } from '#app/domain/statements/evidence/read-attachment.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { fileAnswer } from '#app/http/file-answer.ts';

/** The picture that a person kept with what they saw on the home page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { file, bytes } = await readHomepagePicture(requireViewer(context), params['checkId'] ?? '');
  return fileAnswer(file, bytes);
}
