import { APPROVING } from '../../approval/approving.ts';
import type { LegalForm } from '../../entities/legal-entity.ts';
import type { Check } from '../check.ts';
import { approvals, bodiesIn, formOfName } from './approving-words.ts';

/** Section 54(6): which body approves, by legal form. */
export const APPROVER: Check = {
  number: 'A5',
  group: 'legal',
  title: 'Approved by the body that must',
  looksFor: 'Approval by the board of directors, or by the members of a limited liability partnership.',
  mend: 'Say that the board of directors (of an LLP: the members) approved the statement, and on which day.',
  read({ input, sentences }) {
    const told = approvals(sentences);
    const { form } = input;
    if (form) {
      if (!form.approval)
        return {
          outcome: 'not-found',
          says: `No approval is recorded yet. ${rule(form.legalForm)}`,
          evidence: told,
        };
      const expected = APPROVING[form.legalForm];
      return form.approval.body === expected.body || !expected.named
        ? { outcome: 'found', says: `Approval by ${expected.bodyWords} is recorded.`, evidence: told }
        : {
            outcome: 'look',
            says: `The recorded body is another one. ${rule(form.legalForm)}`,
            evidence: told,
          };
    }
    if (told.length === 0)
      return {
        outcome: 'not-found',
        says: 'No sentence says that the board or an equal body approved it. Is it there?',
      };
    const legalForm = formOfName(input.organisation ?? '');
    const bodies = new Set(told.flatMap(({ folded }) => bodiesIn(folded)));
    if (legalForm && bodies.size > 0 && !bodies.has(APPROVING[legalForm].body))
      return { outcome: 'look', says: `The text names another body. ${rule(legalForm)}`, evidence: told };
    return { outcome: 'found', says: 'A sentence tells of the approval.', evidence: told };
  },
};

function rule(form: LegalForm): string {
  const { formWords, bodyWords, named } = APPROVING[form];
  const sentence = `${formWords.charAt(0).toUpperCase()}${formWords.slice(1)}`;
  return named
    ? `The statement of ${formWords} is approved by ${bodyWords}.`
    : `${sentence}: the Act names nobody to approve; Daylight asks for ${bodyWords}.`;
}
