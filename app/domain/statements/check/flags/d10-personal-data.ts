import type { Check } from '../check.ts';
import type { ReadSentence } from '../read-sentence.ts';

const PASSPORT =
  /\bpassport (?:no\.?|number)?:? ?[a-z]{0,2}\d{6,9}\b|\b(?:national insurance|identity card|id|visa) (?:no\.?|number):? ?[a-z0-9]{6,}/i;
const CONTACT = /\b[\w.+-]+@[\w-]+\.[\w.]+\b|\+\d{1,3}[ \d()-]{8,}\d|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/;
const PERSON =
  /\b(?:workers?|victims?|survivors?|migrants?|employees?|cleaners?|pickers?|drivers?|labourers?|nationals?|woman|man|girl|boy)\b/;
const NAMED_WITH_AGE =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:\(?(?:aged? )?\d{1,2}\)?\b(?! (?:suppliers|employees|sites|countries|per|%|march|april))|an? \d{1,2}[- ]year[- ]old|aged \d)/u;
const NAMED_WORKER =
  /\b(?:worker|victim|survivor|migrant|cleaner|picker|driver|labourer|national|woman|man),? (?:called|named|by the name of|whose name is) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:a |an |the )(?:\d{1,2}[- ]year[- ]old |young |migrant |\p{Lu}\p{Ll}+ )*(?:worker|victim|survivor|migrant|cleaner|picker|national|labourer)\b/u;
const PUBLIC_CONTACT =
  /\b(?:contact|e-?mail|write to|call|telephone|phone|helpline|hotline|whistle-?blow\w*|speak up|enquir\w+|report|office|questions|copy|copies|website|registered)\b/;

export const PERSONAL_DATA: Check = {
  number: 'D10',
  group: 'flags',
  title: 'Personal data of people who were harmed',
  looksFor:
    'Names with age or nationality, passport numbers, telephone numbers or mail addresses of workers.',
  mend: 'Take out whatever points at a person. Tell the case without names, ages, numbers and places that give it away.',
  anyLanguage: true,
  read({ body }) {
    const shown = body.filter((sentence) => pointsAtAPerson(sentence));
    return shown.length > 0
      ? { outcome: 'look', says: 'Something may point at a person who was harmed.', evidence: shown }
      : { outcome: 'not-found', says: 'Nothing of the kind was seen.' };
  },
};

function pointsAtAPerson({ sentence, folded, reading }: ReadSentence): boolean {
  if (reading.present.includes('signature') || reading.present.includes('approval')) return false;
  const { text } = sentence;
  if (PASSPORT.test(text) || NAMED_WORKER.test(text)) return true;
  if (NAMED_WITH_AGE.test(text) && PERSON.test(folded)) return true;
  return CONTACT.test(text) && PERSON.test(folded) && !PUBLIC_CONTACT.test(folded);
}
