import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes no faster than what is written is taken. */
export async function writePiece(out: Writable, piece: string): Promise<void> {
  if (piece !== '' && !out.write(piece)) await once(out, 'drain');
}
