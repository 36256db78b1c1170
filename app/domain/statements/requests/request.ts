import { z } from 'zod';
import { type LetterKind, REQUEST_KINDS, type RequestKind } from './request-kinds.ts';

/** A text that only the portal can read, in its place; see `app/platform/crypto/sealed.server.ts`. */
type SealedText = { keyId: string; box: string };

/** One thing that was done about a request. */
export type RequestStep = {
  at: Date;
  kind: 'received' | 'assigned' | 'extended' | 'letter' | 'note' | 'reminded' | 'closed' | 'forgotten';
  /** The member of staff, by name; null for the portal and for whoever asked. */
  by: string | null;
  letter: LetterKind | null;
  /** mail: sent by Daylight · print: shown to be printed and sent. */
  way: 'mail' | 'print' | null;
  /** What was written: the text of a letter, a note, a reason. Sealed, since it may speak of people. */
  words: SealedText | null;
};

/** A request for a copy of a statement or for information. */
export type StatementRequest = {
  id: string;
  organisationId: string;
  /** What people are told to name it by: "R-2026-0007". */
  reference: string;
  kind: RequestKind;
  channel: 'form' | 'staff';
  /** The language in which letters go out. */
  language: 'en' | 'ar';
  /** ISO dates. */
  receivedOn: string;
  dueOn: string;
  extended: boolean;
  assigneeId: string | null;
  /** Who asked, how to reach them and what they wrote, sealed; null once it was removed. */
  contact: SealedText | null;
  steps: RequestStep[];
  /** How far the assignee has been reminded. */
  reminded: 'none' | 'soon' | 'overdue';
  /** What was promised when it came: who asked is removed so many months after it is closed. */
  keptMonths: number;
  closedAt: Date | null;
  version: number;
};

/** What is sealed of whoever asked. */
export const Contact = z.object({ name: z.string(), email: z.string(), message: z.string() });
export type Contact = z.infer<typeof Contact>;

/** Where the sealed texts of a request belong. */
export function requestPlace(id: string, what: string): string {
  return `statement-request/${id}/${what}`;
}

/** The most characters of each field of the form. */
export const LONGEST = { name: 200, email: 200, message: 5_000 } as const;

const common = {
  kind: z.enum(REQUEST_KINDS, { error: 'kind' }),
  name: z.string({ error: 'name' }).max(LONGEST.name, 'long'),
  message: z.string().max(LONGEST.message, 'long').optional(),
};

/** The public form. Messages are keys of the catalogue, since the form is in several languages. */
export const PublicRequestDraft = z.object({
  ...common,
  email: z.email({ error: 'email' }).max(LONGEST.email, 'long'),
});
export type PublicRequestDraft = z.infer<typeof PublicRequestDraft>;

/** A request that came by letter, by telephone or by mail, entered by staff. */
export const StaffRequestDraft = z.object({
  kind: z.enum(REQUEST_KINDS, { error: 'Choose what was asked for' }),
  name: z.string({ error: 'Enter who asked' }).max(200, 'Use at most 200 characters'),
  email: z.email({ error: 'Enter an address like name@example.org, or leave it empty' }).max(200).optional(),
  message: z.string().max(5000, 'Use at most 5000 characters').optional(),
  receivedOn: z.iso.date({ error: 'Enter the day as year, month and day, such as 2026-11-22' }),
  language: z.enum(['en', 'ar'], { error: 'Choose the language of letters' }),
});
export type StaffRequestDraft = z.infer<typeof StaffRequestDraft>;
