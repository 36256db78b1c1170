import { setTimeout as pause } from 'node:timers/promises';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findJob } from '#app/domain/jobs/find-job.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { stopping } from '#app/platform/stopping.server.ts';

const LOOK_EVERY_MS = 500;
/** A stream ends after ten minutes; the browser opens another by itself. */
const LONGEST_MS = 600_000;

/** A job's progress as server-sent events: one when something changed, the last when the job ended. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { id } = await findJob(viewer, params['jobId'] ?? '');
  const signal = AbortSignal.any([context.closed, stopping.signal, AbortSignal.timeout(LONGEST_MS)]);
  const encoder = new TextEncoder();
  const events = progressEvents(viewer, id, signal);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await events.return();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

async function* progressEvents(
  viewer: Viewer,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<string, void, void> {
  let last = '';
  while (!signal.aborted) {
    const { state, done, total, note } = await findJob(viewer, id);
    const message = JSON.stringify({ state, done, total, note });
    yield message === last ? ': still here\n\n' : `event: progress\ndata: ${message}\n\n`;
    if (state !== 'waiting' && state !== 'running') return;
    last = message;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
