import type { Check } from '../check.ts';
import type { ReadText } from '../read-text.ts';
import { siteNames, stillOpen } from './site-names.ts';
import { companiesIn, coreOfName } from '../text/company-names.ts';

const GROUP =
  /\b(?:group statement|on behalf of (?:the|its|our|all) (?:group|subsidiar\w+|\w+ group)|and (?:its|all of its|our) subsidiar\w+|(?:covers|applies to|made for|relates to|includes) (?:the|all|its|our|\w+ ){0,3}(?:group|subsidiar\w+|group compan\w+|following (?:companies|entities)))\b/;

/** The guidance accepts one statement for a group that names each company and stands on the UK site of each. */
export const MEMBERS: Check = {
  number: 'A11',
  group: 'legal',
  title: 'Companies of the group named and hosted',
  looksFor:
    'Every company that a group statement speaks for, by name, and the statement on the website of each.',
  mend: 'List every company that is covered by its full name, and put the statement on the website of each.',
  questions: ['opening.who'],
  read(text) {
    return text.input.form ? ofForm(text, text.input.form) : ofText(text);
  },
};

function ofForm({ body }: ReadText, form: NonNullable<ReadText['input']['form']>): ReturnType<Check['read']> {
  if (form.kind === 'single')
    return { outcome: 'not-applicable', says: 'The statement is made for one company.' };
  const covered = form.members.filter(({ included }) => included);
  if (covered.length === 0)
    return {
      outcome: 'not-found',
      says: 'A group statement names at least one company beside the one that reports.',
    };
  const evidence = body.filter(({ folded }) => covered.some(({ name }) => folded.includes(coreOfName(name))));
  const unnamed = covered.filter(
    ({ name }) => !body.some(({ folded }) => coreOfName(folded).includes(coreOfName(name))),
  );
  if (unnamed.length > 0)
    return {
      outcome: 'look',
      says: `Not named in the text: ${unnamed.map(({ name }) => name).join(', ')}.`,
      evidence,
    };
  return { evidence, ...ofSites(covered) };
}

type Member = NonNullable<ReadText['input']['form']>['members'][number];

/** What is known of the sites of companies that are all named. */
function ofSites(covered: readonly Member[]): ReturnType<Check['read']> {
  const { missing, open, none } = siteNames(covered);
  if (missing.length > 0)
    return {
      outcome: 'look',
      says: `All are named. No link to the statement was found on the site of: ${missing.join(', ')}.${open.length > 0 ? ` ${stillOpen(open)}` : ''}`,
    };
  if (open.length > 0) return { outcome: 'in-development', says: `All are named. ${stillOpen(open)}` };
  const without = none.length === 0 ? '' : ` Without a website: ${none.join(', ')}.`;
  const all = covered.length === 1 ? 'The one company is' : `All ${covered.length} companies are`;
  return { outcome: 'found', says: `${all} named, and each site leads to the statement.${without}` };
}

function ofText({ body }: ReadText): ReturnType<Check['read']> {
  const group = body.filter(({ folded }) => GROUP.test(folded));
  if (group.length === 0) return { outcome: 'not-applicable', says: 'The text does not speak of a group.' };
  const named = body.filter(({ sentence }) => companiesIn(sentence.text).length > 0);
  const names = new Set(
    named.flatMap(({ sentence }) => companiesIn(sentence.text).map(({ name }) => coreOfName(name))),
  );
  return names.size >= 2
    ? {
        outcome: 'found',
        says: `The text speaks for a group and names ${names.size} companies.`,
        evidence: [...group.slice(0, 2), ...named],
      }
    : {
        outcome: 'not-found',
        says: 'The text speaks for a group, but does not name its companies. Are they listed elsewhere?',
        evidence: group,
      };
}
