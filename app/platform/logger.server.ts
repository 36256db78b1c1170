import pino from 'pino';

/** Names of fields that may carry a person's data or a secret; they are never written, however deep they stand. */
const PRIVATE = ['email', 'name', 'password', 'token', 'secret', 'cookie', 'authorization', 'ip', 'address'];

/**
 * The one log: JSON lines on standard output. It carries ids, counts and route ids; never names, addresses, texts that
 * people wrote, or query strings.
 */
export const log = pino({
  level: process.env['LOG_LEVEL'] || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: PRIVATE.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[private]' },
  serializers: { error: describeError },
});

/** An error as the log may show it: its kind and where it came from. Messages of database errors can quote values, so they are left out. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const quotesValues = /Mongo|Cast|Validation|Zod/.test(error.name);
  return {
    kind: error.name,
    message: quotesValues ? undefined : error.message,
    code: 'code' in error ? error.code : undefined,
    at: places.slice(0, 8).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}
