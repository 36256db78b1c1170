import { z } from 'zod';
import { InputFault } from '../match/input-faults.ts';

/** A refusal as programs get it: problem details by RFC 9457. */
export const Problem = z
  .object({
    type: z.string().describe('The address of what is said about this kind of problem.'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(InputFault).optional().describe('Field by field, when the input cannot be taken.'),
    request: z
      .string()
      .optional()
      .describe('Tell it to whoever runs the portal when something went wrong here.'),
  })
  .describe('A refusal: problem details by RFC 9457.');
export type Problem = z.infer<typeof Problem>;

type Words = { title: string; detail: string };

/** What each status of a refusal means, and what is said where nothing more is known. */
export const PROBLEMS: Readonly<Record<number, Words>> = {
  400: {
    title: 'The request cannot be taken',
    detail: 'See errors: each names a field and what is expected.',
  },
  401: {
    title: 'No token that works came with the request',
    detail: 'Send a token in the Authorization header: Authorization: ApiKey dlt_…',
  },
  403: { title: 'The token was not made for this', detail: 'Make a token with the scope that is needed.' },
  404: {
    title: 'There is nothing of this name',
    detail: 'It may have been removed, or never have been there.',
  },
  405: { title: 'This address does not take the method', detail: 'See the Allow header.' },
  413: { title: 'The body is too large', detail: 'Send at most 1 MB, or use the bulk endpoint.' },
  415: { title: 'The body is of another kind', detail: 'Send the content type that the operation names.' },
  429: { title: 'Too many requests', detail: 'Wait for the seconds that Retry-After names.' },
  500: { title: 'Something went wrong on our side', detail: 'Try again in a minute.' },
};
