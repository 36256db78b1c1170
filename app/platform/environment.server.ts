import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { keepSecret } from './keep-secret.server.ts';

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsUnset, schema.optional());
const withDefault = <Schema extends z.ZodType<NonNullable<unknown>>>(
  schema: Schema,
  value: z.output<Schema> & z.util.NoUndefined<z.output<Schema>>,
) => z.preprocess(blankIsUnset, schema.default(value));

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number({ error: `write a whole number from ${from} to ${to}` })
    .int(`write a whole number from ${from} to ${to}`)
    .min(from, `write a whole number from ${from} to ${to}`)
    .max(to, `write a whole number from ${from} to ${to}`);

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** What the portal reads from its surroundings. Each message says how to put the variable right. */
const Variables = z.object({
  NODE_ENV: withDefault(z.string(), 'production'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PORT: withDefault(wholeNumber(0, 65_535), 3000),
  DATA_DIR: withDefault(z.string(), './data'),
  MONGODB_URI: optional(
    z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'write an address that begins with mongodb:// or mongodb+srv://'),
  ),
  PUBLIC_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: 'write the address that people type, such as https://daylight.example.org',
    }),
  ),
  SESSION_SECRET: optional(z.string().min(32, 'write at least 32 random characters')),
  ENCRYPTION_KEY: optional(
    z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'write 32 random bytes in base64 (openssl rand -base64 32)'),
  ),
  SMTP_URL: optional(
    z
      .string()
      .regex(/^smtps?:\/\/\S+$/, 'write an address such as smtps://name:password@mail.example.org:465'),
  ),
  MAIL_FROM: withDefault(
    z.string().includes('@', 'write an address such as Daylight <daylight@example.org>'),
    'Daylight <daylight@localhost>',
  ),
  TRUST_PROXY: withDefault(wholeNumber(0, 10), 0),
  RATE_LIMIT: withDefault(wholeNumber(0, 1_000_000), 1200),
  JOB_LEASE_SECONDS: withDefault(wholeNumber(1, 3600), 30),
  RECURRING_WORK: withDefault(z.enum(['on', 'off'], 'write on or off'), 'on'),
  LOG_LEVEL: withDefault(z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

export type Environment = {
  production: boolean;
  host: string;
  port: number;
  /** An absolute path: where the store, mails in development and generated secrets are kept. */
  dataDirectory: string;
  /** Null when the embedded database is to be used. */
  mongodbUri: string | null;
  publicUrl: string;
  sessionSecret: string;
  encryptionKey: string;
  /** Null when mails are to be written to files in the data directory. */
  smtpUrl: string | null;
  mailFrom: string;
  /** How many proxies stand before the portal and set X-Forwarded-For. */
  proxies: number;
  /** Requests a minute from one address; 0 for no limit. */
  rateLimit: number;
  jobLeaseSeconds: number;
  /** Whether this process asks for recurring work; a restored copy that is only looked at must write to nobody. */
  recurringWork: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
};

/** The environment cannot be used; the message names each variable and what to do. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
}

/**
 * Checks the variables and gives them back under the names that the code uses.
 * Secrets that are not set are generated once and kept in the data directory, readable by its owner only.
 *
 * @throws WrongEnvironment naming every variable that needs a change
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) throw new WrongEnvironment(explain(parsed.error));
  const given = parsed.data;
  const dataDirectory = resolve(given.DATA_DIR);
  return {
    production: given.NODE_ENV !== 'development',
    host: given.HOST,
    port: given.PORT,
    dataDirectory,
    mongodbUri: given.MONGODB_URI ?? null,
    publicUrl: new URL(given.PUBLIC_URL ?? `http://${given.HOST}:${given.PORT}`).origin,
    sessionSecret: given.SESSION_SECRET ?? keepSecret(dataDirectory, 'session-secret'),
    encryptionKey: given.ENCRYPTION_KEY ?? keepSecret(dataDirectory, 'encryption-key'),
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM,
    proxies: given.TRUST_PROXY,
    rateLimit: given.RATE_LIMIT,
    jobLeaseSeconds: given.JOB_LEASE_SECONDS,
    recurringWork: given.RECURRING_WORK === 'on',
    logLevel: given.LOG_LEVEL,
  };
}

let current: Environment | undefined;

/** The environment of this process: `.env` in the working folder where there is one, overruled by real variables. */
export function environment(): Environment {
  current ??= readEnvironment({ ...readEnvironmentFile('.env'), ...process.env });
  return current;
}

function readEnvironmentFile(path: string): Record<string, string | undefined> {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return ['Daylight cannot start. Change these environment variables (or the .env file):', ...lines].join(
    '\n',
  );
}
