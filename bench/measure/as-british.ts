/** Australian wording and what stands in its place in the United Kingdom, in the order in which it is replaced. */
const WORDING: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [
    /\b(?:the )?(?:australian |commonwealth )?modern slavery act(?: 2018)?(?: ?\(cth\))?/gi,
    'the Modern Slavery Act 2015',
  ],
  [/\b(?:section|s\.?) ?1[3-6](?: ?\([^)]{1,4}\))*/gi, 'section 54'],
  [/\b(?:mandatory (?:reporting )?)?criteri(?:on|a)(?: (?:\d|one|two|three|four|five|six|seven))*\b/gi, ''],
  [/\breporting entities\b|\bentities\b/gi, 'companies'],
  [/\breporting entity\b|\bentity\b/gi, 'company'],
  [/\bprincipal governing bod(?:y|ies)\b/gi, 'board of directors'],
  [/\breporting period\b|\bFY ?'?\d{2,4}(?:[/-]\d{2,4})?\b/gi, 'financial year'],
  [/\b(?:ABN|ACN|AFSL|ARBN|ACNC|NZBN)[: ]*(?:\d[\d ]*\d)?|\(cth\)/gi, ''],
  [/\bpty\.? ?(?:ltd|limited)?\b/gi, 'Limited'],
  [/\bASX\b|\bAustralian (?:Securities|Stock) Exchange\b/gi, 'London Stock Exchange'],
  [/\b(?:Australian )?Border Force\b|\bAUSTRAC\b|\bAustralian Government\b/gi, 'Home Office'],
  [/\bFair Work\b/gi, 'National Minimum Wage'],
  [/\bsuperannuation\b/gi, 'pension'],
  [/\bmodern slavery risks?\b/gi, 'risk of slavery and human trafficking'],
  [/\bassess and address(?:ing)?\b/gi, 'combat'],
  [/\bconsult(?:ed|ation|ing|ations)\b/gi, 'worked'],
  [/\blabou?r hire\b/gi, 'agency labour'],
  [/\bemployees\b/gi, 'colleagues'],
  [/\bAustralia(?:'?s)?\b/g, 'the UK'],
  [/\bAustralians?\b/g, 'UK'],
  [/\bNew Zealand\b|\bNZ\b/g, 'Ireland'],
  [/\b(?:New South Wales|NSW|Victoria|Queensland|Tasmania|(?:South|Western) Australia)\b/g, 'England'],
  [/\b(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin)\b/g, 'London'],
];

/** A sentence of an Australian statement as it might stand in a British one: what is lost shows what rests on the country. */
export function asBritish(text: string): string {
  const reworded = WORDING.reduce((before, [pattern, instead]) => before.replace(pattern, instead), text);
  return reworded.replace(/\s+/g, ' ').trim();
}
