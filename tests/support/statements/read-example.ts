import { readFileSync } from 'node:fs';

/** Statements of invented companies, in our own words. */
export const EXAMPLES = [
  'strong',
  'weak-template',
  'group',
  'no-steps',
  'llp',
  'last-year',
  'copy-of-last-year',
  'policy-pasted',
  'other-company',
  'intent-only',
  'public-body',
  'german',
  'harmful',
  'hard-to-read',
] as const;
export type Example = (typeof EXAMPLES)[number];

/** The text of one example. */
export function readExample(name: Example): string {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
}
