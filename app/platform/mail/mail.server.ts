import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../environment.server.ts';
import type { Mail } from './letter.ts';

export type Post = {
  /** Hands the letter over. @throws Error when the mail server does not take it */
  send(mail: Mail, now: Date): Promise<void>;
};

/** Read with the first letter, so that the portal starts without it. */
const mailer = async () => (await import('nodemailer')).default;

/** Letters to files, for development and single machines without a mail server: `mail/*.eml` in the data directory, opened by any mail program. */
export function fileBox(folder: string, from: string): Post {
  return {
    async send(mail, now) {
      const { createTransport } = await mailer();
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
      const { message } = await transport.sendMail({ ...mail, from, date: now });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${now.toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`);
      // A letter appears when it is whole.
      await writeFile(`${path}.part`, message, { mode: 0o600 });
      await rename(`${path}.part`, `${path}.eml`);
    },
  };
}

/** Letters to a mail server. */
function mailServer(url: string, from: string): Post {
  return {
    async send(mail, now) {
      const transport = (await mailer()).createTransport(url, { from });
      await transport.sendMail({ ...mail, from, date: now, disableFileAccess: true, disableUrlAccess: true });
    },
  };
}

/** The post office that the environment names. */
export function postOffice(settings: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDirectory'>): Post {
  const { smtpUrl, mailFrom, dataDirectory } = settings;
  return smtpUrl === null ? fileBox(join(dataDirectory, 'mail'), mailFrom) : mailServer(smtpUrl, mailFrom);
}
