import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { holderOfSlug } from '#models/public-slug.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { addRequest, countRequestsOf } from '#models/statement-request.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { dueDay } from './clock.ts';
import { keptMonths } from './retention.server.ts';
import {
  type Contact,
  type PublicRequestDraft,
  requestPlace,
  type StaffRequestDraft,
  type StatementRequest,
} from './request.ts';

/** More than so many requests in a year by the form are no people who ask. */
const MOST_A_YEAR = 5_000;

/**
 * Takes a request that somebody sent by the public form of an organisation. Who asked is sealed; the ledger learns only
 * that there is a request.
 *
 * @throws NotFound where the organisation takes none
 */
export async function receivePublicRequest(
  slug: string,
  draft: PublicRequestDraft & { language: 'en' | 'ar' },
  now: Date,
): Promise<StatementRequest> {
  const organisationId = await holderOfSlug(slug);
  const publication = organisationId === null ? null : await publicationOf(organisationId);
  if (!publication?.askAllowed) throw new NotFound('form');
  const today = now.toISOString().slice(0, 10);
  const actor = { organisationId: publication.organisationId, personId: null };
  if ((await countRequestsOf(actor.organisationId, today.slice(0, 4))) >= MOST_A_YEAR)
    throw new Refused('access.too-many');
  return keepRequest(actor, { ...draft, receivedOn: today, channel: 'form', by: null }, now);
}

/**
 * Enters a request that came another way.
 *
 * @throws InvalidInput on `receivedOn` when the day has not come yet
 */
export async function enterRequest(
  viewer: Viewer,
  draft: StaffRequestDraft,
  now: Date,
): Promise<StatementRequest> {
  authorise(viewer, 'edit', 'statement');
  if (draft.receivedOn > now.toISOString().slice(0, 10))
    throw new InvalidInput({ receivedOn: ['Enter the day on which it arrived; this one has not come yet'] });
  return keepRequest(viewer, { ...draft, channel: 'staff', by: viewer.name }, now);
}

type Received = Omit<StaffRequestDraft, 'email' | 'message'> & {
  email?: string | undefined;
  message?: string | undefined;
  channel: StatementRequest['channel'];
  by: string | null;
};

async function keepRequest(
  actor: { organisationId: string; personId: string | null },
  { kind, name, email, message, receivedOn, language, channel, by }: Received,
  now: Date,
): Promise<StatementRequest> {
  const { organisationId } = actor;
  const id = newId();
  const contact: Contact = { name, email: email ?? '', message: message ?? '' };
  const sealed = (await sealer()).seal(JSON.stringify(contact), requestPlace(id, 'contact'));
  const year = now.toISOString().slice(0, 4);
  const dueOn = dueDay(kind, receivedOn);
  const promised = await keptMonths(organisationId);
  return inTransaction(async () => {
    // The ledger comes first: it lets one writer at a time past, so that no two requests get one number.
    const subjects = [{ kind: 'statement-request', id }];
    const content = { kind, receivedOn, dueOn };
    await recordChange(actor, { act: 'request.received', subjects, content }, now);
    const number = (await countRequestsOf(organisationId, year)) + 1;
    const request: StatementRequest = {
      id,
      organisationId,
      reference: `R-${year}-${String(number).padStart(4, '0')}`,
      kind,
      channel,
      language,
      receivedOn,
      dueOn,
      extended: false,
      assigneeId: null,
      contact: sealed,
      steps: [{ at: now, kind: 'received', by, letter: null, way: null, words: null }],
      reminded: 'none',
      keptMonths: promised,
      closedAt: null,
      version: 1,
    };
    await addRequest(request);
    return request;
  });
}
