import type { ServerBuild } from '@remix-run/node';
import { createServer } from 'vite';
import type * as serverModule from './server.ts';

type ServerModule = Pick<typeof serverModule, 'runPortal'>;

/** The development server: `npm run dev`. Vite serves the browser's files and evaluates changed modules anew; only server.ts and what it sets up wait for the next start. */
const vite = await createServer({ server: { middlewareMode: true } });
const server = (await vite.ssrLoadModule('/server.ts')) as ServerModule;
await server.runPortal(process.argv.slice(2), {
  files: vite.middlewares,
  build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
});
