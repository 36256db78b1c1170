import type { Check } from '../check.ts';
import type { FormFacts } from '../check-input.ts';
import { siteNames, stillOpen } from './site-names.ts';

const LINKED = /\blink(?:ed|s)?\b.{0,60}\bhome ?-?page\b|\bhome ?-?page\b.{0,60}\blink/;

/** Section 54(7)(b): a link in a prominent place on the homepage. */
export const HOMEPAGE: Check = {
  number: 'A9',
  group: 'legal',
  title: 'Linked from the homepage',
  looksFor: 'A link on the homepage whose words mention modern slavery or human trafficking.',
  mend: 'Put a link such as "Modern slavery statement" in a prominent place on the homepage, and have it checked.',
  read({ input: { form }, body }) {
    const told = body.filter(({ folded }) => LINKED.test(folded));
    if (!form)
      return told.length > 0
        ? {
            outcome: 'found',
            says: 'The text says that the homepage links to it. Whether it does, only a look tells.',
            evidence: told,
          }
        : {
            outcome: 'cannot-tell',
            says: 'A text cannot show what the homepage links to. Look at the homepage.',
          };
    if (form.homepageLink === 'found') return withSites(form, 'The link was found on the homepage.');
    if (form.homepageLink === 'confirmed-by-hand')
      return withSites(form, 'A person confirmed the link by hand.');
    if (form.homepageLink === 'not-found')
      return { outcome: 'look', says: 'No such link was found on the homepage.' };
    return { outcome: 'not-found', says: 'The homepage has not been checked yet.' };
  },
};

/** The homepage carries the link; in a group the sites of the other companies have to as well. */
function withSites({ kind, members }: FormFacts, says: string): ReturnType<Check['read']> {
  const { missing, open } = siteNames(kind === 'group' ? members : []);
  if (missing.length > 0)
    return { outcome: 'look', says: `${says} It was not found on the site of: ${missing.join(', ')}.` };
  if (open.length > 0) return { outcome: 'in-development', says: `${says} ${stillOpen(open)}` };
  return { outcome: 'found', says };
}
