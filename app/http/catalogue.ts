import { access as accessAr } from '#locales/ar/access.ts';
import { components as componentsAr } from '#locales/ar/components.ts';
import { digest as digestAr } from '#locales/ar/digest.ts';
import { documents as documentsAr } from '#locales/ar/documents.ts';
import { errors as errorsAr } from '#locales/ar/errors.ts';
import { home as homeAr } from '#locales/ar/home.ts';
import { layout as layoutAr } from '#locales/ar/layout.ts';
import { publicStatement as publicStatementAr } from '#locales/ar/public-statement.ts';
import { reminders as remindersAr } from '#locales/ar/reminders.ts';
import { requests as requestsAr } from '#locales/ar/requests.ts';
import { sources as sourcesAr } from '#locales/ar/sources.ts';
import { verify as verifyAr } from '#locales/ar/verify.ts';
import { access } from '#locales/en/access.ts';
import { components } from '#locales/en/components.ts';
import { digest } from '#locales/en/digest.ts';
import { documents } from '#locales/en/documents.ts';
import { errors } from '#locales/en/errors.ts';
import { home } from '#locales/en/home.ts';
import { layout } from '#locales/en/layout.ts';
import { publicStatement } from '#locales/en/public-statement.ts';
import { reminders } from '#locales/en/reminders.ts';
import { requests } from '#locales/en/requests.ts';
import { sources } from '#locales/en/sources.ts';
import { verify } from '#locales/en/verify.ts';

/** Every message in English, by subject. A new subject is one line here, one below, and a file in each folder. */
export const english = {
  access,
  components,
  digest,
  documents,
  errors,
  home,
  layout,
  publicStatement,
  requests,
  reminders,
  sources,
  verify,
} as const;

/** The catalogue by language. The compiler holds the Arabic against the English, key by key. */
export const catalogue = {
  en: english,
  ar: {
    access: accessAr,
    components: componentsAr,
    digest: digestAr,
    documents: documentsAr,
    errors: errorsAr,
    home: homeAr,
    layout: layoutAr,
    publicStatement: publicStatementAr,
    reminders: remindersAr,
    requests: requestsAr,
    sources: sourcesAr,
    verify: verifyAr,
  },
} as const;
