import net from 'node:net';
import { encode } from '../values/codec.ts';
import { frameRequest } from '../wire/reply.ts';

/** A connection that keeps a supervised server alive: it stops when the last one has gone. */
export interface Lease {
  /** Resolves when the connection ends, by either side. */
  ended: Promise<void>;
  release(): void;
}

const PATIENCE = 5000;

/** Takes a lease on a running server; null when nobody answers at the address. */
export function takeLease(uri: string): Promise<Lease | null> {
  return new Promise((resolve) => {
    const socket = net.connect(addressOf(uri));
    const timer = setTimeout(() => socket.destroy(), PATIENCE);
    const ended = new Promise<void>((end) => {
      socket.once('close', () => {
        clearTimeout(timer);
        resolve(null);
        end();
      });
    });
    socket.on('error', () => socket.destroy());
    socket.once('connect', () => socket.write(frameRequest(encode({ daylightLease: 1, $db: 'admin' }))));
    socket.once('data', () => {
      clearTimeout(timer);
      // The lease must not keep its holder running: a process that is done may leave without saying so.
      socket.unref();
      resolve({ ended, release: () => socket.destroy() });
    });
  });
}

/** Where a connection string of this store leads: a socket path, or a port of this machine. */
function addressOf(uri: string): net.NetConnectOpts {
  const host = /^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';
  const decoded = decodeURIComponent(host);
  if (decoded.includes('/')) return { path: decoded };
  const [name = '127.0.0.1', port = '27017'] = decoded.split(':');
  return { host: name, port: Number(port) };
}
