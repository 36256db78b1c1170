import { environment } from '../environment.server.ts';
import { createSealer, type Sealer } from './sealed.server.ts';

let current: Promise<Sealer> | undefined;

/** The portal's own sealer, with the key of its environment. */
export function sealer(): Promise<Sealer> {
  current ??= createSealer([environment().encryptionKey]);
  return current;
}
