import type { Check } from '../check.ts';

const LEFT_OVER =
  /\[(?!\d+\]|sic\]|\.{3}\]|…\])[^\]\n]{0,60}(?:company|organi[sz]ation|business|name|insert|date|year|title|number|xx|your|turnover|amount|address|director|country|add|delete|optional|describe|specify|list|\.\.\.)[^\]\n]{0,60}\]|<\s*(?:insert|company|name|date|your|organi[sz]ation|add)[^>\n]{0,60}>|\{\{?\s*[a-z_ ]{2,40}\s*\}?\}|\bxx+\b(?!\s*century)|\bxx\/xx\b|\blorem ipsum\b|\byour (?:company|organi[sz]ation|business) name\b|\b(?:insert|enter|add) (?:your |the )?(?:company|organi[sz]ation|business|name|date|number|details|text) (?:name )?here\b|\binsert (?:company|name|date|organi[sz]ation)\b|\btbc\b|\bto be (?:confirmed|completed|inserted)\b|\bdelete as (?:appropriate|applicable)\b|\bcompany name\b|_{4,}\s*(?:limited|ltd|plc)|\?\?\?/i;

export const TEMPLATE: Check = {
  number: 'D3',
  group: 'flags',
  title: 'Left over from a template',
  looksFor: 'Brackets to fill in, "insert here", XX, "Lorem ipsum", "Company name".',
  mend: 'Fill in or take out what the template left.',
  anyLanguage: true,
  read({ sentences }) {
    const left = sentences.filter(({ sentence }) => LEFT_OVER.test(sentence.text));
    const advice = sentences.filter(({ folded }) =>
      /\byour (?:company|organi[sz]ation|business)\b/.test(folded),
    );
    const evidence = [...new Set([...left, ...advice])];
    return evidence.length > 0
      ? { outcome: 'look', says: 'Something looks as if a template left it.', evidence }
      : { outcome: 'not-found', says: 'Nothing of the kind was seen.' };
  },
};
