import os from 'node:os';
import { ObjectId } from 'bson';
import type { Document } from '../../values/document.ts';
import type { Command } from './command.ts';

/** The MongoDB release whose language this store speaks in part. */
const SPOKEN_VERSION = '7.0.14';
const GREETING_FIELDS = [
  'client',
  'compression',
  'helloOk',
  'loadBalanced',
  'speculativeAuthenticate',
  'saslSupportedMechs',
  'topologyVersion',
  'maxAwaitTimeMS',
  'backpressure',
];

/** What service commands tell about the running server. */
export interface ServiceState {
  address: string;
  startedAt: number;
  connections(): number;
  metrics(): Document;
}

/** The greeting: the primary of a replica set with one member, without change streams, compression or sign-in. */
function greeting({ address }: ServiceState, legacy: boolean): Document {
  return {
    ...(legacy ? { ismaster: true } : { isWritablePrimary: true }),
    helloOk: true,
    setName: 'embedded',
    setVersion: 1,
    hosts: [address],
    primary: address,
    me: address,
    secondary: false,
    electionId: new ObjectId('7fffffff0000000000000001'),
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: 1,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  };
}

function serverStatus(state: ServiceState): Document {
  const uptime = (Date.now() - state.startedAt) / 1000;
  return {
    host: os.hostname(),
    version: SPOKEN_VERSION,
    process: 'embedded-database',
    pid: process.pid,
    uptime,
    uptimeMillis: Math.round(uptime * 1000),
    localTime: new Date(),
    connections: { current: state.connections() },
    mem: { resident: Math.round(process.memoryUsage().rss / 1_048_576) },
    storageEngine: { name: 'sqlite', persistent: true },
    ...state.metrics(),
  };
}

/** Greetings, and what drivers and tools ask a server about itself. */
export function serviceCommands(state: ServiceState): Record<string, Command> {
  const answer = (run: () => Document, fields: readonly string[] = []): Command => ({
    kind: 'other',
    fields,
    run,
  });
  const buildInfo = answer(() => ({
    version: SPOKEN_VERSION,
    gitVersion: 'embedded',
    versionArray: [...SPOKEN_VERSION.split('.').map(Number), 0],
    bits: 64,
    maxBsonObjectSize: 16_777_216,
    modules: ['embedded-database'],
    storageEngines: ['sqlite'],
  }));
  const legacyGreeting = answer(() => greeting(state, true), GREETING_FIELDS);
  return {
    hello: answer(() => greeting(state, false), GREETING_FIELDS),
    isMaster: legacyGreeting,
    ismaster: legacyGreeting,
    ping: answer(() => ({})),
    buildInfo,
    buildinfo: buildInfo,
    serverStatus: answer(() => serverStatus(state), ['repl', 'metrics', 'locks', 'network', 'opcounters']),
    connectionStatus: answer(
      () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
      ['showPrivileges'],
    ),
    whatsmyuri: answer(() => ({ you: '127.0.0.1:0' })),
    hostInfo: answer(() => ({
      system: { hostname: os.hostname(), cpuArch: os.arch(), numCores: os.cpus().length },
      os: { type: os.type(), name: os.platform() },
    })),
    getCmdLineOpts: answer(() => ({ argv: [], parsed: {} })),
    getParameter: answer(() => ({}), ['allParameters', 'showDetails', 'featureCompatibilityVersion']),
    getLog: answer(() => ({ log: [], totalLinesWritten: 0 })),
  };
}
