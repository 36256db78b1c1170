import type { RegistryAnswers } from './answers.ts';

/** What people typed for the registry. What the portal knows from elsewhere is not among it: see `derive-form.ts`. */
export type RegistryRecord = {
  organisationId: string;
  statementId: string;
  answers: RegistryAnswers;
  /** How often each page was saved, by its key; a page that is missing was never saved. */
  versions: Readonly<Record<string, number>>;
  editedByName: string;
  editedAt: Date;
};
