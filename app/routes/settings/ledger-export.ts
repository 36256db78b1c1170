import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { exportLedger } from '#app/domain/ledger/export-ledger.server.ts';
import { requireViewer } from '#app/http/context.server.ts';

/** The whole chain as a file: one JSON line an entry, the oldest first, written as it is read. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = untilClosed(exportLedger(requireViewer(context)), context.closed);
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="ledger.jsonl"',
      'cache-control': 'no-store',
    },
  });
}

/** Stops reading from the store when whoever asked has gone. */
async function* untilClosed(lines: AsyncIterable<string>, closed: AbortSignal): AsyncGenerator<string> {
  for await (const line of lines) {
    if (closed.aborted) return;
    yield line;
  }
}
