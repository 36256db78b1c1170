import type { LoaderFunctionArgs } from '@remix-run/node';
import { mediaType } from '#app/domain/screening/cases/file-kinds.ts';
import { readEvidence } from '#app/domain/screening/cases/read-evidence.server.ts';
import { requireViewer } from '#app/http/context.server.ts';

/** An evidence file, to be kept and opened elsewhere: never shown inside the portal. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { file, bytes } = await readEvidence(
    requireViewer(context),
    params.matchId ?? '',
    params.fileId ?? '',
  );
  const plain = file.name.replace(/[^\w.() -]/g, '_');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType(file.kind),
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}
