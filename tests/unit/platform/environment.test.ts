import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment, WrongEnvironment } from '#app/platform/environment.server.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'daylight-environment-'));

test('with nothing set the portal listens on this machine only, and keeps its data beside it', () => {
  const dataDirectory = folder();
  expect(readEnvironment({ DATA_DIR: dataDirectory })).toMatchObject({
    production: true,
    host: '127.0.0.1',
    port: 3000,
    dataDirectory,
    mongodbUri: null,
    publicUrl: 'http://127.0.0.1:3000',
    smtpUrl: null,
    proxies: 0,
  });
});

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ DATA_DIR: folder(), MONGODB_URI: '', PORT: '' })).toMatchObject({
    mongodbUri: null,
    port: 3000,
  });
});

test('secrets are made once, kept, and readable by their owner only', () => {
  const dataDirectory = folder();
  const first = readEnvironment({ DATA_DIR: dataDirectory });
  expect(readEnvironment({ DATA_DIR: dataDirectory })).toEqual(first);
  for (const name of ['session-secret', 'encryption-key']) {
    const path = join(dataDirectory, 'secrets', name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(path, 'utf8'), 'base64')).toHaveLength(32);
  }
  expect(first.sessionSecret).not.toBe(first.encryptionKey);
});

test.each([
  ['PORT', '70000', 'whole number from 0 to 65535'],
  ['MONGODB_URI', 'localhost:27017', 'begins with mongodb://'],
  ['PUBLIC_URL', 'daylight.example.org', 'such as https://daylight.example.org'],
  ['SESSION_SECRET', 'short', 'at least 32'],
  ['ENCRYPTION_KEY', 'short', '32 random bytes in base64'],
  ['SMTP_URL', 'mail.example.org', 'smtps://'],
  ['TRUST_PROXY', 'yes', 'whole number'],
  ['RECURRING_WORK', 'no', 'on or off'],
  ['LOG_LEVEL', 'loud', 'one of fatal, error'],
])('a wrong %s is named with the fix', (name, value, fix) => {
  const read = () => readEnvironment({ DATA_DIR: folder(), [name]: value });
  expect(read).toThrow(WrongEnvironment);
  expect(read).toThrow(`${name}: `);
  expect(read).toThrow(fix);
});

test('every wrong variable is named at once', () => {
  const read = () => readEnvironment({ PORT: 'x', LOG_LEVEL: 'x', SMTP_URL: 'x' });
  expect(read).toThrow(/PORT[^]*SMTP_URL[^]*LOG_LEVEL/);
});
