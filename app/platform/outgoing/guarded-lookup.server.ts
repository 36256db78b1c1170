import type { LookupFunction } from 'node:net';
import { lookup as systemLookup } from 'node:dns/promises';
import { RefusedFetch } from './refused-fetch.ts';

export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

/** The system's resolver, all addresses of a name. */
export const systemResolve: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

/**
 * A name lookup for sockets that gives out allowed addresses only. The socket connects to exactly what was checked, so
 * that a name which changes its address between a check and the connection gains nothing. A name with one address
 * that is not allowed is refused as a whole.
 */
export function guardedLookup(resolve: Resolve, allows: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return done(new RefusedFetch('unknown-host'), '', 0);
        if (!found.every(({ address }) => allows(address)))
          return done(new RefusedFetch('private-address'), '', 0);
        return options.all ? done(null, found) : done(null, first.address, first.family);
      },
      () => done(new RefusedFetch('unknown-host'), '', 0),
    );
  };
}
