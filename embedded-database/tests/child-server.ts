import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A server in a process of its own, which a test may kill. */
export interface ChildServer {
  uri: string;
  process: ChildProcess;
  /** Ends it and waits until it has gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Runs the entry file and waits for its READY. */
export async function startChild(parameters: string[]): Promise<ChildServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const uri = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const ready = /READY (\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`the server left with ${code} before it was ready`)));
  });
  return {
    uri,
    process: child,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** Runs the entry file until it ends by itself: its exit code and what it says. */
export function runToEnd(parameters: string[]): Promise<{ code: number | null; message: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATA: '', PORT: '' },
  });
  let message = '';
  child.stderr.on('data', (chunk) => {
    message += String(chunk);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, message })));
}
