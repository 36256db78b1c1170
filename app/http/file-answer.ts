import { mediaType, type FileKind } from '#app/platform/files/file-kinds.ts';

/** A file to be kept and opened elsewhere: never shown inside the portal. */
export function fileAnswer({ name, kind }: { name: string; kind: FileKind }, bytes: Buffer): Response {
  const plain = name.replace(/[^\w.() -]/g, '_');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType(kind),
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}
