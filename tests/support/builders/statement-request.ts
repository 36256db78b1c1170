import type { Viewer } from '#app/domain/access/viewer.ts';
import { enterRequest } from '#app/domain/statements/requests/receive-request.server.ts';
import type { StaffRequestDraft, StatementRequest } from '#app/domain/statements/requests/request.ts';
import { sendRequestLetter } from '#app/domain/statements/requests/send-letter.server.ts';
import { requestLetter } from '#app/http/request-letters.ts';
import { BUILT_AT } from './person.ts';

/** A request for a copy that the viewer entered; give what matters to the test. */
export function requestOf(
  viewer: Viewer,
  { at = BUILT_AT, ...part }: Partial<StaffRequestDraft> & { at?: Date } = {},
): Promise<StatementRequest> {
  const draft: StaffRequestDraft = {
    kind: 'copy',
    name: 'Ada Winter (invented)',
    email: 'ada@example.org',
    message: 'Please send me the statement.',
    receivedOn: at.toISOString().slice(0, 10),
    language: 'en',
    ...part,
  };
  return enterRequest(viewer, draft, at);
}

/** A request on which a letter was set for printing. The organisation needs a public address. */
export async function answeredRequestOf(viewer: Viewer): Promise<StatementRequest> {
  const request = await requestOf(viewer);
  const order = {
    letter: 'copy',
    way: 'print',
    organisation: 'Northwind Trading',
    post: { send: () => Promise.reject(new Error('A printed letter is not sent')) },
    letterOf: (material: Parameters<typeof requestLetter>[0]) =>
      requestLetter(material, 'https://daylight.example.org/en/statements/northwind'),
  } as const;
  await sendRequestLetter(viewer, request.id, order, BUILT_AT);
  return request;
}
