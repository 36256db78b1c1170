import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Longest path that every supported system takes for a Unix socket. */
const LONGEST_PATH = 100;
const SOCKET_NAME = 'db.sock';

/** The socket of a data directory: inside it, or, where that path is too long, in a private folder of the temporary one. */
export function socketPathFor(directory: string): string {
  const inside = path.join(directory, SOCKET_NAME);
  if (Buffer.byteLength(inside) <= LONGEST_PATH) return inside;
  const digest = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const folder = path.join(os.tmpdir(), `daylight-${os.userInfo().uid}-${digest}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory() || uid !== os.userInfo().uid || (mode & 0o077) !== 0) {
    throw new Error(
      `The folder ${folder} for the database's socket belongs to somebody else or is open to others. Remove it, or use a data directory with a shorter path.`,
    );
  }
  return path.join(folder, SOCKET_NAME);
}

/** The connection string of a server on a socket. */
export function socketUri(socket: string): string {
  return `mongodb://${encodeURIComponent(socket)}/daylight?directConnection=true`;
}
