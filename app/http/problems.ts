import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';

/** What a page shows in place of its content. `code` is stable; title and text are for people. */
export type ProblemPage = { status: number; code: string; title: string; text: string };

type Words = Omit<ProblemPage, 'code'>;

/** Status and words by code. A code that is not here is a conflict when it ends in `.conflict`, else a refusal. */
const PAGES: Readonly<Record<string, Words>> = {
  'access.not-allowed': {
    status: 403,
    title: 'Your role does not allow this',
    text: 'Nothing was changed. Ask an owner of your organisation to do it, or to change your role in Settings, People.',
  },
  'access.last-owner': {
    status: 409,
    title: 'An organisation needs an owner',
    text: 'Nothing was changed. Make somebody else an owner first, then try again.',
  },
  'access.second-step-required': {
    status: 403,
    title: 'Your second step has to stay',
    text: 'Nothing was changed. Your organisation, or your role, asks for it.',
  },
  'match.second-person': {
    status: 403,
    title: 'A second person has to confirm this',
    text: 'Nothing was changed. You proposed this confirmation: somebody else who may decide has to confirm it or send it back.',
  },
  'statement.approval.second-person': {
    status: 403,
    title: 'A second person has to confirm this approval',
    text: 'Nothing was changed. You recorded it, or wrote a part of the statement: somebody else who may decide and has written nothing has to confirm it.',
  },
  'statement.conflict': {
    status: 409,
    title: 'The statement stands elsewhere by now',
    text: 'Nothing of yours was saved. Open the approval of the statement again and look at where it stands.',
  },
  'job.cannot-stop': {
    status: 409,
    title: 'This work cannot be stopped halfway',
    text: 'Nothing was changed. It goes on to its end.',
  },
  'job.conflict': {
    status: 409,
    title: 'This work had ended before',
    text: 'Nothing was changed. Open its page again and look at what came of it.',
  },
  'match.not-yours': {
    status: 409,
    title: 'A confirmation waits for your answer',
    text: 'Nothing was changed. Somebody else proposed to confirm this match: confirm it, or send it back and say why.',
  },
  'match.conflict': {
    status: 409,
    title: 'Someone decided this before you',
    text: 'Nothing of yours was saved. Open the match again and look at what was decided.',
  },
  'request.closed': {
    status: 409,
    title: 'This request is closed',
    text: 'Nothing was changed. Enter a new request if the person has written again.',
  },
  'publication.no-address': {
    status: 409,
    title: 'There is no public address yet',
    text: 'Nothing was published. Choose the address at which the statement will stand, then publish it.',
  },
  'publication.not-signed': {
    status: 409,
    title: 'No version of this statement is signed',
    text: 'Nothing was published. The board approves a statement and a director or equivalent signs it first.',
  },
  'publication.altered': {
    status: 409,
    title: 'The text is not the one that was signed',
    text: 'Nothing was published. What is stored of this version has changed since it was put before the board. Put the statement before the board again.',
  },
  'statement.not-draft': {
    status: 409,
    title: 'This statement cannot be changed now',
    text: 'Nothing was changed. Only a draft can be changed.',
  },
  'statement.kept': {
    status: 409,
    title: 'This statement cannot be discarded',
    text: 'Nothing was changed. Only a draft that was never put before the approving body can be discarded.',
  },
  'statement.answer-changed': {
    status: 409,
    title: 'Somebody else saved this answer before you',
    text: 'Nothing of yours was saved. Open the question again and look at what changed.',
  },
  'statement.comment-not-yours': {
    status: 403,
    title: 'This comment is not yours',
    text: 'Nothing was changed. Whoever wrote a comment marks it as resolved.',
  },
  'access.origin': {
    status: 403,
    title: 'This form came from another site',
    text: 'Nothing was changed. Open the page in Daylight and send the form from there.',
  },
  'access.too-many': {
    status: 429,
    title: 'Too many requests',
    text: 'Wait a minute, then try again. Nothing was changed.',
  },
  'form.too-large': {
    status: 413,
    title: 'This form is too large',
    text: 'Nothing was saved. Go back and shorten what you typed.',
  },
  'upload.too-large': {
    status: 413,
    title: 'This file is too large',
    text: 'Nothing was saved. Go back and choose a file of at most 25 MB, or split it into smaller files.',
  },
  'form.no-length': {
    status: 411,
    title: 'The length of this form is missing',
    text: 'Nothing was saved. Send the form from a browser, or with a Content-Length header.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    text: 'It may have been removed, or the address may be incomplete. Use the menu to find what you need.',
  },
  'input.not-taken': { status: 400, title: 'Something needs to be put right', text: 'Nothing was saved.' },
  'method.not-taken': {
    status: 405,
    title: 'This page takes no form',
    text: 'Nothing was changed. Open the page again and use the buttons on it.',
  },
  conflict: {
    status: 409,
    title: 'Someone changed this before you',
    text: 'Nothing of yours was saved. Open the page again, look at what changed, and make your change once more.',
  },
  refused: { status: 403, title: 'This cannot be done', text: 'Nothing was changed.' },
  unexpected: {
    status: 500,
    title: 'Something went wrong on our side',
    text: 'Nothing is lost that was saved before. Try again in a minute; if it happens again, tell us the time.',
  },
};

/** The page for a problem that a use-case threw, or null for a surprise. */
export function problemPage(problem: unknown): ProblemPage | null {
  if (problem instanceof NotFound) return pageOfCode('not-found');
  if (problem instanceof InvalidInput) return { ...pageOfCode('input.not-taken'), text: problem.message };
  if (problem instanceof Refused) {
    const page = pageOfCode(problem.code);
    const { text } = problem.details;
    return typeof text === 'string' ? { ...page, text } : page;
  }
  return null;
}

/** The page for a code such as `access.not-allowed`. */
export function pageOfCode(code: string): ProblemPage {
  const words = PAGES[code] ?? PAGES[code.endsWith('.conflict') ? 'conflict' : 'refused'];
  if (!words) throw new Error('The table of problems has lost its last line');
  return { ...words, code };
}

/** The words of a problem that a loader or action answered with, as the error boundary gets them; null for anything else. */
export function readProblem(data: unknown): Pick<ProblemPage, 'title' | 'text'> | null {
  if (typeof data !== 'object' || data === null || !('title' in data) || !('text' in data)) return null;
  const { title, text } = data;
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : null;
}
