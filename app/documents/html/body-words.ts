import type { Approval } from '#app/domain/statements/content.ts';
import type { MessageKey } from '#app/http/translate.ts';

/** Who approved, in the words of public pages and files. */
export const BODY_WORDS = {
  board: 'publicStatement.board',
  members: 'publicStatement.members',
  'general-partner': 'publicStatement.generalPartner',
  partners: 'publicStatement.partners',
} as const satisfies Readonly<Record<Approval['body'], MessageKey>>;
