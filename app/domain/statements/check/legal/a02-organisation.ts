import type { Check } from '../check.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { companiesIn, coreOfName } from '../text/company-names.ts';

const MAKES =
  /(?:\p{Lu}\p{Ll}+ ){2,}(?:makes|has made|publishes|issues) this statement\b|\b(?:made|published|issued|prepared) (?:by|on behalf of) (?:the )?(?:\p{Lu}\p{L}+ ){1,}/u;

/** The guidance asks that the organisations covered are named. */
export const ORGANISATION_NAMED: Check = {
  number: 'A2',
  group: 'legal',
  title: 'The organisation is named',
  looksFor: 'The full name of the organisation or organisations that the statement is made for.',
  mend: 'Name the company by its full legal name in the first paragraph.',
  questions: ['opening.who'],
  anyLanguage: true,
  read({ input: { organisation }, sentences }) {
    const core = coreOfName(organisation ?? '');
    const named = sentences.filter((sentence) =>
      core === '' ? namesOne(sentence) : coreOfName(sentence.folded).includes(core),
    );
    if (named.length > 0)
      return { outcome: 'found', says: 'The organisation is named.', evidence: named.slice(0, 3) };
    return {
      outcome: 'not-found',
      says:
        core === ''
          ? 'No sentence says by name for whom the statement is made. Is it there?'
          : `"${organisation}" does not stand in the text. Is the company named in another way?`,
    };
  },
};

/** A company with its legal form, or a body of several words with capitals that makes the statement. */
function namesOne({ sentence }: ReadSentence): boolean {
  return companiesIn(sentence.text).length > 0 || MAKES.test(sentence.text);
}
