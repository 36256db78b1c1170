import type { Check } from '../check.ts';
import { isDenied } from '../text/denied.ts';

const ENDED =
  /\b(?:terminat\w+|end(?:ed|ing)?|ceas\w+|cancel\w*|withdraw\w*|stop(?:ped)? (?:all )?(?:trading|dealing|buying|doing business))\b.{0,60}\b(?:relationship|contract|agreement|business|supplier|suppliers|supply|orders?|trading|dealings?|arrangements?|immediate\w*)\b|\b(?:relationships?|contracts?|agreements?|suppliers?|arrangements?)\b.{0,60}\b(?:terminated|ended|cancelled|withdrawn|immediate termination)\b|\bimmediate termination\b/;
const END = /\b(?:terminat\w+|end(?:ed|ing)?|ceas\w+|cancel\w*|withdraw\w*|stop(?:ped)?)\b/;
/** Workers who may leave, and contracts that ended for other reasons. */
const OF_ANOTHER_KIND =
  /\bemployment\b|\bfreedom to\b|\bfree to\b|\bout of business\b|\binsolven\w+|\bbankrupt\w*|\bbecause of (?:its |the |their )?(?:price|quality|cost|late deliver\w+)\b|\bexpired\b|\bretired\b/;
const MENDED =
  /\bremedi\w+|\bcorrective\b|\bimprovement plans?\b|\brepa(?:y|id|yment)\b|\bcompensat\w+|\bput(?:ting)? (?:\w+ )?right\b|\bsupport(?:ed|ing|s)? (?:\w+ ){0,4}(?:victims?|workers?|survivors?|people)\b|\bwork(?:ed|ing)? with (?:the |our |a )?suppliers?\b|\blast resort\b|\breferr\w+|\bnational referral\b|\bresponsibl[ey] (?:exit|disengage\w*)\b|\bfees? (?:were |was )?(?:repaid|returned)\b|\bsafeguard\w*/;

export const TERMINATION: Check = {
  number: 'D9',
  group: 'flags',
  title: 'Ending the contract as the only answer',
  looksFor: 'Termination of the contract, with no word on what is put right for the workers.',
  mend: 'Leaving can harm the workers. Say how you work with the supplier first and what is put right.',
  questions: ['due-diligence.remediation'],
  read({ body }) {
    const ends = body.filter(
      ({ folded }) => ENDED.test(folded) && !OF_ANOTHER_KIND.test(folded) && !isDenied(folded, END),
    );
    const mends = body.filter(({ folded }) => MENDED.test(folded));
    return ends.length > 0 && mends.length === 0
      ? {
          outcome: 'look',
          says: 'Ending the contract is the only answer to a case that was seen.',
          evidence: ends,
        }
      : {
          outcome: 'not-found',
          says:
            ends.length > 0
              ? 'Ending a contract is not the only answer.'
              : 'Ending a contract is not spoken of.',
        };
  },
};
