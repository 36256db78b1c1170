import type { CheckGroup, Finding, Outcome } from './report.ts';

/** The groups as headings, in the order in which people read them. */
export const GROUP_TITLES: Readonly<Record<CheckGroup, string>> = {
  legal: 'Legal minimum',
  areas: 'Six areas',
  quality: 'Quality',
  flags: 'Look at these',
};

const WORDS: Readonly<Record<Outcome, string>> = {
  found: 'Evidence found',
  'not-found': 'Not found: is it there?',
  'in-development': 'In development',
  'not-applicable': 'Not applicable',
  look: 'Look at this',
  'cannot-tell': 'Cannot tell',
};

/** What came of a check, in words; never more than what was seen. */
export function outcomeWords({ group, outcome }: Pick<Finding, 'group' | 'outcome'>): string {
  return group === 'flags' && outcome === 'not-found' ? 'Nothing seen' : WORDS[outcome];
}

/** "Evidence found for 7 of 12. To confirm: 2. Look at: 1." of one group. */
export function countsInWords(findings: readonly Finding[]): string {
  const count = (...outcomes: Outcome[]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const [first] = findings;
  const asked = findings.length - count('not-applicable');
  if (first?.group === 'flags')
    return count('look') === 0
      ? `Nothing seen in ${asked} checks.`
      : `${count('look')} of ${asked} to look at.`;
  const parts = [
    { says: 'in development', many: count('in-development') },
    { says: 'not found', many: count('not-found') },
    { says: 'to look at', many: count('look') },
    { says: 'that a text cannot tell', many: count('cannot-tell') },
  ].filter(({ many }) => many > 0);
  const rest = parts.map(({ says, many }) => `${many} ${says}`).join(', ');
  return `Evidence found for ${count('found')} of ${asked}${rest === '' ? '' : `; ${rest}`}.`;
}
