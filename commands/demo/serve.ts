import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WrongUse } from './read-arguments.ts';

/** Says at once, before anything is done, that the portal's port is taken. @throws WrongUse with the fix */
export async function requireFreePort({ host, port }: { host: string; port: number }): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new WrongUse(
      `Port ${port} on ${host} is taken, perhaps by an earlier demonstration. Stop what runs there, or choose another: PORT=${port + 1} npm run demo`,
      { cause: error },
    );
  }
  server.close();
  await once(server, 'close');
}

const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 100;

/** Starts the built portal and waits until it answers. @throws Error when it does not within two minutes */
export async function startBuiltPortal(address: string): Promise<ChildProcess> {
  const portal = spawn(process.execPath, ['build/server/index.js'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!(await answers(address))) {
    if (portal.exitCode !== null) throw new Error(`The portal ended with ${portal.exitCode}.`);
    if (performance.now() > deadline) {
      portal.kill();
      throw new Error(`The portal does not answer at ${address}.`);
    }
    await pause(LOOK_EVERY_MS);
  }
  return portal;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Passes the wish to stop on to the portal, and gives back its exit code when it has ended. */
export async function untilStopped(portal: ChildProcess): Promise<number> {
  const stop = () => portal.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (portal.exitCode === null && portal.signalCode === null) await once(portal, 'exit');
  return portal.exitCode ?? 0;
}
