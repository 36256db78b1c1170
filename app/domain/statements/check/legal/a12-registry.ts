import { dayInWords } from '../../day-words.ts';
import type { EntryFact } from '../../registry/registry-comparison.ts';
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
    if (form.registryEntry === null)
      return {
        outcome: 'not-found',
        says: 'Nobody has looked yet whether the entry for this year stands in the government registry and matches.',
      };
    return ofEntry(form.registryEntry);
  },
};

function ofEntry(entry: EntryFact): ReturnType<Check['read']> {
  const { outcome, on, where, differs, before } = entry;
  const day = dayInWords(on);
  if (before)
    return {
      outcome: 'look',
      says: `The entry was last looked at on ${day}, before the statement was corrected.`,
      fix: 'Submit the entry again in the government registry, then compare it once more.',
    };
  if (outcome === 'matches')
    return { outcome: 'found', says: `The entry for the year was found in ${where} on ${day}, and matches.` };
  if (outcome === 'seen') return { outcome: 'found', says: `A person saw the entry on ${day} at ${where}.` };
  if (outcome === 'other-period')
    return {
      outcome: 'not-found',
      says: `${where}, compared on ${day}, has an entry of another period only. Is there a newer file?`,
    };
  const shown = differs.slice(0, MOST).join('; ');
  const rest = differs.length > MOST ? `; and ${differs.length - MOST} more` : '';
  return {
    outcome: 'look',
    says: `The entry for the year, compared on ${day}, differs from this statement: ${shown}${rest}.`,
  };
}

/** So many differing questions are named; the rest is counted. */
const MOST = 5;
