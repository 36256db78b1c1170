import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export type Listening = {
  /** Where the portal answers, such as `http://127.0.0.1:3000`. */
  address: string;
  /** Takes no more requests, and ends when those under way are answered. */
  close(): Promise<void>;
};

/** Opens the portal's door. @throws Error with a readable message when the port is taken */
export async function listen(
  app: Express,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: Error) => {
      const taken = 'code' in cause && cause.code === 'EADDRINUSE';
      reject(
        taken ? new Error(`Port ${port} on ${host} is taken. Choose another with PORT.`, { cause }) : cause,
      );
    });
    server.listen(port, host, resolve);
  });
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server.address(), port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setInterval(() => server.closeIdleConnections(), 100).unref();
      }),
  };
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return typeof address === 'object' && address !== null ? address.port : asked;
}
