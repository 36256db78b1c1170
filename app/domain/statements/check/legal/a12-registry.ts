import type { Check } from '../check.ts';

const REGISTRY = /\b(?:modern slavery )?(?:statement )?regist(?:ry|er)\b.{0,80}|\bgov\.uk\b/;

/** The government's registry of statements: asked for, not required today. */
export const REGISTRY_ENTRY: Check = {
  number: 'A12',
  group: 'legal',
  title: 'Entered in the government registry',
  looksFor: 'An entry for the year in the modern slavery statement registry that matches the statement.',
  mend: 'Enter the statement in the government registry and compare the entry with it.',
  read({ input: { form }, body }) {
    const told = body.filter(
      ({ folded }) =>
        REGISTRY.test(folded) &&
        /\bstatements?\b/.test(folded) &&
        /\bgovernment|home office|gov\.uk|modern slavery statement regist/.test(folded),
    );
    if (!form)
      return told.length > 0
        ? { outcome: 'found', says: 'The text speaks of the government registry.', evidence: told }
        : {
            outcome: 'cannot-tell',
            says: 'A text cannot show whether it is in the government registry. Look it up there.',
          };
    if (form.registryEntry === 'matches')
      return { outcome: 'found', says: 'The entry for the year is recorded and matches.' };
    if (form.registryEntry === 'differs')
      return { outcome: 'look', says: 'The entry for the year differs from this statement.' };
    return { outcome: 'not-found', says: 'No entry in the government registry is recorded for this year.' };
  },
};
