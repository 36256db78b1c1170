import type { Office } from '../../entities/legal-entity.ts';
import { APPROVING } from '../../approval/approving.ts';
import { OFFICE_WORDS, readsLikeOffice } from '../../approval/title-of-office.ts';
import type { Check } from '../check.ts';
import { signatures, SIGNING_OFFICE } from './approving-words.ts';

/** Section 54(6): signed by a director, of an LLP by a designated member, of a limited partnership by a general partner. */
export const SIGNER: Check = {
  number: 'A7',
  group: 'legal',
  title: 'Signed by name and office',
  looksFor: 'The name of the person who signed, with an office that may sign in this legal form.',
  mend: 'End with the name, the office (a director; of an LLP a designated member) and the day of signing.',
  read({ input: { form }, sentences }) {
    const told = signatures(sentences);
    if (form) {
      const { signerWords, signers, formWords } = APPROVING[form.legalForm];
      if (!form.signature)
        return {
          outcome: 'not-found',
          says: `No signature is recorded yet. For ${formWords}, ${signerWords} signs.`,
          evidence: told,
        };
      const { name, title, offices } = form.signature;
      const held = offices.find((office) => signers.includes(office));
      return held
        ? { outcome: 'found', says: `Signed by ${name}, ${title}${recorded(title, held)}.`, evidence: told }
        : {
            outcome: 'look',
            says: `${name}, ${title}, holds no office that signs here: for ${formWords} it is ${signerWords}.`,
            evidence: told,
          };
    }
    if (told.length === 0)
      return {
        outcome: 'not-found',
        says: 'No name with an office stands under the text. Is it signed by picture or by hand?',
      };
    return told.some(({ folded }) => SIGNING_OFFICE.test(folded))
      ? { outcome: 'found', says: 'A name with an office stands under the text.', evidence: told }
      : {
          outcome: 'look',
          says: 'Somebody signed, but no office of a director, member or partner stands beside the name.',
          evidence: told,
        };
  },
};

/** The office, where the printed title does not tell it. */
function recorded(title: string, office: Office): string {
  return readsLikeOffice(title, office) ? '' : `, recorded here as ${OFFICE_WORDS[office]}`;
}
