import { z } from 'zod';

/** One field that cannot be taken: where it stands, and what is expected there. */
export const InputFault = z
  .object({
    path: z.string().describe('The way to the field, such as queries.q1.properties.name[0].'),
    pointer: z.string().describe('The same as a JSON pointer (RFC 6901).'),
    expected: z.string(),
  })
  .describe('One field that cannot be taken.');
export type InputFault = z.infer<typeof InputFault>;

type Issue = z.core.$ZodIssue;

const MOST_FAULTS = 20;

/** What is wrong with a value, field by field, at most twenty of them. Nothing of the value itself is repeated. */
export function inputFaults(error: z.ZodError): InputFault[] {
  return error.issues.slice(0, MOST_FAULTS).map((issue) => {
    const { path, message } = deepest(issue, []);
    return { path: pathText(path), pointer: pointerText(path), expected: expectedBy(message) };
  });
}

/** Among the ways a union could have been met, the one that came furthest tells best what is missing. */
function deepest(issue: Issue, above: readonly PropertyKey[]): { path: PropertyKey[]; message: string } {
  const here = { path: [...above, ...issue.path], message: issue.message };
  if (issue.code !== 'invalid_union') return here;
  const inside = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((one) => deepest(one, here.path))
    .filter((one) => one.path.length > here.path.length || isOwnWords(one.message));
  return inside.reduce((best, one) => (one.path.length >= best.path.length ? one : best), here);
}

/** Messages of our own say what is expected; those of the library begin by judging. */
function isOwnWords(message: string): boolean {
  return !/^(Invalid|Too|Unrecognized)/.test(message);
}

function expectedBy(message: string): string {
  return message.replace(/^Invalid input: expected (\w+).*$/, 'a value of the kind $1');
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function pointerText(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
