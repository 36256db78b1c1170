import { dayInWords } from '../day-words.ts';
import { textAt } from './country-field.ts';
import type { CountryView } from './country-view.ts';

/**
 * The attestation for the report under Canada's Act: in the words of the official guidance where somebody copied them, else
 * in Daylight's own, which are not the prescribed ones.
 */
export function attestationWords({ answers, content }: Pick<CountryView, 'answers' | 'content'>): string {
  const official = textAt(answers, 'attestation');
  if (official !== '') return official;
  const name = textAt(answers, 'attestor') || '[name]';
  const title = textAt(answers, 'attestorTitle') || '[title]';
  const { organisation, period } = content;
  return `I, ${name}, ${title} of ${organisation.name}, may bind it in law. Its governing body has approved this report on the financial year from ${dayInWords(period.from)} to ${dayInWords(period.to)}. I have read it and asked those who answer for what it says; as far as I know after that, it is true and complete in everything that matters under section 11 of the Act.`;
}
