import { words as browserAr } from '#app/http/words/words-ar.ts';
import { words as browserEn } from '#app/http/words/words-en.ts';
import { accessMail as accessMailAr } from '#locales/ar/access-mail.ts';
import { digest as digestAr } from '#locales/ar/digest.ts';
import { documents as documentsAr } from '#locales/ar/documents.ts';
import { reminders as remindersAr } from '#locales/ar/reminders.ts';
import { requests as requestsAr } from '#locales/ar/requests.ts';
import { verify as verifyAr } from '#locales/ar/verify.ts';
import { accessMail } from '#locales/en/access-mail.ts';
import { digest } from '#locales/en/digest.ts';
import { documents } from '#locales/en/documents.ts';
import { reminders } from '#locales/en/reminders.ts';
import { requests } from '#locales/en/requests.ts';
import { verify } from '#locales/en/verify.ts';

/**
 * Every message in English, by subject: what browsers get, and what only the server says, in mails, documents and pages
 * without script. A new subject is a file in each folder, and a line below or in each file of `words/`.
 */
export const english = {
  ...browserEn,
  accessMail,
  digest,
  documents,
  reminders,
  requests,
  verify,
} as const;

/** The catalogue by language. The compiler holds the Arabic against the English, key by key. */
export const catalogue = {
  en: english,
  ar: {
    ...browserAr,
    accessMail: accessMailAr,
    digest: digestAr,
    documents: documentsAr,
    reminders: remindersAr,
    requests: requestsAr,
    verify: verifyAr,
  },
} as const;
