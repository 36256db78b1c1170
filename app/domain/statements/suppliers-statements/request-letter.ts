import { LEGAL_CHECKS, QUALITY_CHECKS } from '../check/all-checks.ts';
import { AREAS } from '../area.ts';
import { AREA_WORDS } from './area-words.ts';
import type { KeptFinding } from './supplier-statement.ts';

type Names = { supplier: string; organisation: string; sender: string };

/** What cannot be seen in a text: the letter asks for the address anyway. */
const NOT_IN_A_TEXT = new Set(['A8', 'A9', 'A12']);

const LOOKED_FOR = new Map([
  ...[...LEGAL_CHECKS, ...QUALITY_CHECKS].map(({ number, looksFor }) => [number, looksFor] as const),
  ['A10', 'The day of publication, within six months of the end of the financial year.'],
]);

/** What was not found, as a letter asks for it: what the Act and the first level ask for, and what would help besides. */
function asksOf(findings: readonly KeptFinding[]): { first: string[]; further: string[] } {
  const missing = findings.filter(
    ({ group, outcome, check }) =>
      group !== 'flags' &&
      !NOT_IN_A_TEXT.has(check) &&
      (outcome === 'not-found' || outcome === 'in-development'),
  );
  const first = missing.filter(({ group, check }) => group === 'legal' || check.endsWith('.1'));
  return {
    first: first.map(inWords),
    further: missing.filter((finding) => !first.includes(finding)).map(inWords),
  };
}

/** What was looked for, as one thing to ask about. */
function inWords({ check, group, title, fix }: KeptFinding): string {
  const area = AREAS[Number(check.charAt(1)) - 1];
  if (group === 'areas' && area !== undefined && fix !== null)
    return `${AREA_WORDS[area]}: ${fix.replace(/^Add /, '').replace(/\.$/, '')}`;
  return (LOOKED_FOR.get(check) ?? title).replace(/\.$/, '');
}

/**
 * A letter that asks a supplier for its statement and for what was not found in it. Daylight's own words, to be changed by
 * whoever sends it: it says what was not found, and judges nothing.
 */
export function requestLetter(
  { supplier, organisation, sender }: Names,
  findings: readonly KeptFinding[] | null,
): string {
  const { first, further } = asksOf(findings ?? []);
  return [
    `To ${supplier}`,
    `${organisation} asks its suppliers each year what they do against slavery and trafficking in their business and supply chains.`,
    ...(findings === null ? FOR_THE_STATEMENT : aboutTheStatement(first, further)),
    'If something is not done yet, we are glad to hear what is planned. Nothing changes between us because a statement is short or admits what is not known.',
    `${sender}\n${organisation}`,
  ].join('\n\n');
}

const FOR_THE_STATEMENT = [
  'Please send us the address of your latest modern slavery statement, or the statement itself as a PDF or Word file, with the last day of the period that it covers. If your organisation need not publish one, please tell us why: turnover, or no business in the United Kingdom. If the statement of your group covers you, its address is enough.',
];

function aboutTheStatement(first: readonly string[], further: readonly string[]): string[] {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const asked = [
    ...(first.length === 0
      ? []
      : ['In it we did not find the following. Is it there, or could you tell us about it?', list(first)]),
    ...(further.length === 0
      ? []
      : ['It would also help us to read about the following, now or in your next statement.', list(further)]),
  ];
  return [
    asked.length === 0
      ? 'Thank you for your modern slavery statement. We have read it and have no question at present. Please tell us when the next one is there.'
      : 'Thank you for your modern slavery statement. We have read it as well as we could; we may have missed what is there.',
    ...asked,
  ];
}
