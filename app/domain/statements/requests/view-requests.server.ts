import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { requestsOf, requestWithId } from '#models/statement-request.server.ts';
import { clockOf, type RequestClock } from './clock.ts';
import { Contact, requestPlace, type RequestStep, type StatementRequest } from './request.ts';

type Shown = Pick<
  StatementRequest,
  'id' | 'reference' | 'kind' | 'channel' | 'language' | 'receivedOn' | 'dueOn' | 'extended' | 'version'
>;

/** A request in the inbox: no name, so that a list left open on a screen tells nothing of people. */
export type ListedRequest = Shown & { clock: RequestClock; assignee: string | null };

export type RequestView = ListedRequest & {
  assigneeId: string | null;
  /** Null for those who may not work on requests, and once it was removed. */
  contact: Contact | null;
  removed: boolean;
  steps: (Omit<RequestStep, 'words'> & { words: string })[];
  people: { id: string; name: string }[];
  mayWork: boolean;
};

/** The organisation's requests: open ones by the day they are due, then closed ones. */
export async function listRequests(viewer: Viewer, now: Date): Promise<ListedRequest[]> {
  authorise(viewer, 'read', 'statement');
  const [requests, people] = await Promise.all([
    requestsOf(viewer.organisationId),
    colleaguesWhoMay(viewer, 'edit', 'statement'),
  ]);
  return requests.map((request) => toListed(request, people, now));
}

/**
 * One request with its log, opened for those who may work on it.
 *
 * @throws NotFound when the organisation has no such request
 */
export async function viewRequest(viewer: Viewer, id: string, now: Date): Promise<RequestView> {
  const request = await findRequest(viewer, id);
  const mayWork = may(viewer, 'edit', 'statement');
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  const key = await sealer();
  const words = ({ words: sealed }: RequestStep, place: number) =>
    sealed === null || !mayWork ? '' : key.open(sealed, requestPlace(request.id, `step-${place}`));
  return {
    ...toListed(request, people, now),
    assigneeId: request.assigneeId,
    contact: mayWork ? await openContact(request) : null,
    removed: request.contact === null,
    steps: request.steps.map((step, place) => ({ ...step, words: words(step, place) })),
    people,
    mayWork,
  };
}

/** One of the organisation's requests. @throws NotFound when it has none of that id */
export async function findRequest(viewer: Actor, id: string): Promise<StatementRequest> {
  authorise(viewer, 'read', 'statement');
  const request = await requestWithId(viewer.organisationId, id);
  if (!request) throw new NotFound('request');
  return request;
}

/** Who asked and what; null once it was removed. */
export async function openContact({ id, contact }: StatementRequest): Promise<Contact | null> {
  if (contact === null) return null;
  return Contact.parse(JSON.parse((await sealer()).open(contact, requestPlace(id, 'contact'))));
}

function toListed(
  request: StatementRequest,
  people: readonly { id: string; name: string }[],
  now: Date,
): ListedRequest {
  const { id, reference, kind, channel, language, receivedOn, dueOn, extended, version } = request;
  const assignee = people.find((person) => person.id === request.assigneeId)?.name ?? null;
  const clock = clockOf(request, now.toISOString().slice(0, 10));
  return { id, reference, kind, channel, language, receivedOn, dueOn, extended, version, clock, assignee };
}
