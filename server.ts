import type { ServerBuild } from '@remix-run/node';
import express, { type RequestHandler } from 'express';
import * as build from 'virtual:remix/server-build';
import { findActor } from '#app/domain/access/find-viewer.server.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { loadShippedLists } from '#app/domain/screening/lists/load-shipped-lists.server.ts';
import { listen } from '#app/http/listen.server.ts';
import { setUpCompression } from '#app/http/set-up/compression.server.ts';
import { setUpErrors } from '#app/http/set-up/errors.server.ts';
import { setUpHealth } from '#app/http/set-up/health.server.ts';
import { setUpOriginCheck } from '#app/http/set-up/origin-check.server.ts';
import { setUpProxy } from '#app/http/set-up/proxy.server.ts';
import { setUpRateLimit } from '#app/http/set-up/rate-limit.server.ts';
import { setUpRemix } from '#app/http/set-up/remix.server.ts';
import { setUpRequestLog } from '#app/http/set-up/request-log.server.ts';
import { setUpSecurityHeaders } from '#app/http/set-up/security-headers.server.ts';
import { setUpSessions } from '#app/http/set-up/sessions.server.ts';
import { setUpSizeLimit } from '#app/http/set-up/size-limit.server.ts';
import { setUpStaticFiles } from '#app/http/set-up/static-files.server.ts';
import { jobHandlers } from '#app/jobs.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { environment, WrongEnvironment } from '#app/platform/environment.server.ts';
import { startWorker } from '#app/platform/jobs/worker.server.ts';
import { log } from '#app/platform/logger.server.ts';
import { setUpApi } from '#app/routes/api/set-up-api.server.ts';
import { stopInOrder } from '#app/platform/stopping.server.ts';
import { recurringWork } from '#app/recurring.server.ts';

/** How the development server differs: Vite serves the browser's files, and gives the newest build for each request. */
type Development = { files: RequestHandler; build: () => Promise<ServerBuild> };

/** Runs the portal: the web and a worker, or with `--worker` a worker alone. */
export async function runPortal(flags: readonly string[], development?: Development): Promise<void> {
  const settings = environment();
  const database = await openDatabase(settings);
  await loadFacts(now());
  await loadShippedLists(now());
  const worker = flags.includes('--web')
    ? null
    : startWorker({
        handlers: jobHandlers,
        viewerOf: findActor,
        now,
        leaseSeconds: settings.jobLeaseSeconds,
        recurring: settings.recurringWork ? recurringWork : [],
      });
  const stopWorker = async () => worker?.stop();
  const onFailure = (error: unknown) => log.error({ error }, 'the portal did not end in order');
  if (flags.includes('--worker')) {
    stopInOrder([stopWorker, database.close], onFailure);
    log.info('worker ready');
    return;
  }

  const app = express();
  const https = settings.publicUrl.startsWith('https:');
  setUpProxy(app, settings);
  setUpSecurityHeaders(app, { https, development: development !== undefined });
  setUpHealth(app, { database, worker, now });
  setUpCompression(app);
  if (development) app.use(development.files);
  else setUpStaticFiles(app, { directory: build.assetsBuildDirectory });
  // Routes for reports from staff belong here: before anything that remembers a browser or writes a log.
  setUpRequestLog(app);
  setUpApi(app, { ...settings, now });
  setUpRateLimit(app, { perMinute: settings.rateLimit });
  setUpOriginCheck(app, settings);
  setUpSizeLimit(app);
  setUpSessions(app, { secret: settings.sessionSecret, https, now });
  setUpRemix(app, { build: development?.build ?? build, now });
  setUpErrors(app);

  const door = await listen(app, settings);
  stopInOrder([door.close, stopWorker, database.close], onFailure);
  log.info({ at: door.address }, 'portal ready');
}

if (import.meta.env.PROD) {
  await runPortal(process.argv.slice(2)).catch((error: unknown) => {
    if (error instanceof WrongEnvironment) process.stderr.write(`${error.message}\n`);
    else log.fatal({ error }, 'the portal cannot start');
    process.exit(1);
  });
}
