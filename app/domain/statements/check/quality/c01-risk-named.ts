import type { Check } from '../check.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { GOODS_AND_SERVICES, namesCountry } from '../text/named-things.ts';

export const RISK_NAMED: Check = {
  number: 'C1',
  group: 'quality',
  title: 'A risk with its country and its good or service',
  looksFor: 'Sentences on risk that name a country and a product or a service.',
  mend: 'Name the country and the good or service where the risk is highest, and why.',
  questions: ['risk.where'],
  read({ body }) {
    const namesBoth = ({ folded, sentence }: ReadSentence) =>
      GOODS_AND_SERVICES.test(folded) && namesCountry(sentence.text);
    const risks = body.filter(
      (one) =>
        one.reading.present.includes('risk') ||
        (/\brisks?\b|\bvulnerab|\bforced labour\b|\bexploitation\b/.test(one.folded) &&
          (one.reading.scores.risk > 0.3 || (saysHowHigh(one) && namesBoth(one)))),
    );
    const both = risks.filter(namesBoth);
    if (both.length > 0)
      return {
        outcome: 'found',
        says: 'A risk is tied to a country and to a good or service.',
        evidence: both,
      };
    const half = risks.filter(
      ({ folded, sentence }) => GOODS_AND_SERVICES.test(folded) || namesCountry(sentence.text),
    );
    return half.length > 0
      ? {
          outcome: 'in-development',
          says: 'A risk is tied to a country or to a good, but no sentence has both.',
          evidence: half,
        }
      : { outcome: 'not-found', says: 'No risk is tied to a country and a good or service.' };
  },
};

function saysHowHigh({ folded, reading }: ReadSentence): boolean {
  return reading.standing !== 'negative' && /\b(?:high(?:er|est)?|great(?:er|est)?|severe)\b/.test(folded);
}
