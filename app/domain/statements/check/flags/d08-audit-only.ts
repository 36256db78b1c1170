import type { Check } from '../check.ts';

const AUDIT = /\baudit(?:s|ed|ing|or|ors)?\b(?! committee)|\binspections?\b|\bsmeta\b/;
const OF_ACCOUNTS = /\baccounts\b|\bfinancial (?:statements|audit)|\baudited by\b.{0,40}\bllp\b/;
const BEYOND =
  /\bquestionnaires?\b|\bself-assess\w*|\bsite visits?\b|\bvisit(?:ed|s)?\b|\bworker (?:interviews?|voice|surveys?)\b|\binterview\w*|\bsurvey\w*|\bunions?\b|\bworkers'? (?:committees?|representatives?|organisations?)\b|\bcorrective actions?\b|\bcapacity\b|\btrain\w* (?:\w+ ){0,3}suppliers?\b|\bsuppliers? (?:\w+ ){0,3}train|\bcollaborat\w+|\bgrievance\b|\bhelpline\b|\bhotline\b|\bwhistle-?blow\w*|\bmapp(?:ed|ing)\b|\bscreen(?:ed|ing|s)?\b|\brisk assessments?\b|\bremedi\w+|\bimprovement plans?\b|\bworked with\b/;

export const AUDIT_ONLY: Check = {
  number: 'D8',
  group: 'flags',
  title: 'Audits as the only diligence',
  looksFor:
    'Audits, with nothing beside them: no questions, visits, workers’ voices, mapping or improvement.',
  mend: 'Audits miss much. Say what else you do: talk with workers and unions, map, train, follow up.',
  read({ body }) {
    const audits = body.filter(({ folded }) => AUDIT.test(folded) && !OF_ACCOUNTS.test(folded));
    const beyond = body.filter(
      ({ folded, reading }) =>
        BEYOND.test(folded) && reading.standing !== 'intention' && reading.standing !== 'negative',
    );
    return audits.length > 0 && beyond.length === 0
      ? { outcome: 'look', says: 'Audits are the only diligence that was seen.', evidence: audits }
      : {
          outcome: 'not-found',
          says: audits.length > 0 ? 'There is more than audits.' : 'No audits are spoken of.',
        };
  },
};
