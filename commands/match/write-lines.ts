import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BUFFERED = 1 << 16;

/** Writes lines in large pieces, no faster than they are taken; null writes what is left. */
export function lineWriter(out: Writable): (line: string | null) => Promise<void> {
  let waiting = '';
  return async (line) => {
    if (line !== null) waiting += `${line}\n`;
    if (waiting.length < BUFFERED && line !== null) return;
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !out.write(piece)) await once(out, 'drain');
  };
}
