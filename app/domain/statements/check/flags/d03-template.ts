import type { Check } from '../check.ts';

const LEFT_OVER =
  /\[(?!\d+\]|sic\]|\.{3}\]|…\])[^\]\n]{0,60}(?:company|organi[sz]ation|business|name|insert|date|year|title|number|xx|your|turnover|amount|address|director|country|add|delete|optional|describe|specify|list|\.\.\.)[^\]\n]{0,60}\]|<\s*(?:insert|company|name|date|your|organi[sz]ation|add)[^>\n]{0,60}>|\{\{?\s*[a-z_ ]{2,40}\s*\}?\}|\bxx+\b(?!\s*century)|\bxx\/xx\b|\blorem ipsum\b|\byour (?:company|organi[sz]ation|business) name\b|\b(?:insert|enter|add) (?:your |the )?(?:company|organi[sz]ation|business|name|date|number|details|text) (?:name )?here\b|\binsert (?:the )?(?:company|name|date|organi[sz]ation|number|figure|amount|percentage|details?|text)\b|\btbc\b|\bto be (?:confirmed|completed|inserted)\b|\bdelete as (?:appropriate|applicable)\b|\bcompany name\b|_{4,}\s*(?:limited|ltd|plc)|\?\?\?|\[\s*(?:[●•_.-]*|d{1,2}[/. -]?m{1,4}[/. -]?y{2,4}|tb[acd]|x+)\s*\]|[£$€]\s?\[|\bclick (?:or tap )?here to (?:enter|add|insert)\b|(?<=\s)(?:\.{3,}|…)\s+(?:people|employees|suppliers|countries|sites|workers|per cent|million)\b/i;
const IN_CAPITALS = /\b(?:TO-?DO|TBD)\b/;
/** A line to write on; where something is signed by hand it belongs there. */
const LINE_TO_FILL = /_{5,}/;
const BY_HAND = /\b(?:sign|signed|signature|name|title|date|witness)\b/i;
/** What others are asked is told in their words. */
const ASKED = /\?|\b(?:asks?|asked|questions?|questionnaires?)\b/;

export const TEMPLATE: Check = {
  number: 'D3',
  group: 'flags',
  title: 'Left over from a template',
  looksFor: 'Brackets and lines to fill in, "insert here", XX, "Lorem ipsum", "Company name".',
  mend: 'Fill in or take out what the template left.',
  anyLanguage: true,
  read({ sentences }) {
    const left = sentences.filter(({ sentence, folded }) => isLeftOver(sentence.text, folded));
    const advice = sentences.filter(
      ({ folded }) => /\byour (?:company|organi[sz]ation|business)\b/.test(folded) && !ASKED.test(folded),
    );
    const evidence = [...new Set([...left, ...advice])];
    return evidence.length > 0
      ? { outcome: 'look', says: 'Something looks as if a template left it.', evidence }
      : { outcome: 'not-found', says: 'Nothing of the kind was seen.' };
  },
};

function isLeftOver(text: string, folded: string): boolean {
  if (IN_CAPITALS.test(text) || (LINE_TO_FILL.test(text) && !BY_HAND.test(text))) return true;
  const found = LEFT_OVER.exec(text)?.[0] ?? '';
  return found !== '' && !(/company name/i.test(found) && ASKED.test(folded));
}
