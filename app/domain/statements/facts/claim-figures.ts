/**
 * Numbers that make no claim: dates and periods, law and its parts, standards, tiers and levels, ages, time limits, the
 * reporting threshold. They are taken out of a sentence before its figures are looked for.
 */
const NO_CLAIM: readonly RegExp[] = [
  /(?:\+|\b0)\d[\d\s()-]{6,}\d\b/g,
  /\b\d+[a-z]?\s+(?:[A-Z][\w’-]+\s+){1,3}(?:Street|Road|Lane|Avenue|Way|Park|Square|Close|House|Drive|Place|Court)\b/g,
  /\b(?:scores?|scales?|ratings?|marks?)\s+(?:\w+\s+){0,2}\d+(?:\s*(?:to|and|–|-)\s*\d+)?\b/gi,
  /\b(?:each|every|per|once\s+a|the\s+(?:first|second|third|fourth|last)|this|last|next|a)\s+quarter\b(?!\s+of)/gi,
  /\b(?:first|second|other)\s+half\s+of\s+the\s+year\b|\bhalf[\s-]year(?:ly)?\b/gi,
  /\b(?:contracts?|suppliers?|orders?|spend|spending|purchases?|invoices?|gifts?)\s+(?:\w+\s+){0,4}?(?:over|above|(?:of\s+|worth\s+)?more\s+than|under|below|less\s+than)\s+[£€$]?\d[\d,.]*\s?(?:k\b|m\b|million\b)?/gi,
  /https?:\/\/\S+|\S+@\S+/gi,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s+\d{4})?/gi,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b/gi,
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/g,
  /\b(?:19|20)\d\d\s?[/–-]\s?\d{2,4}\b/g,
  /\b(?:fy\s?\d{2,4}|(?:19|20)\d\d)\b/gi,
  /\b(?:sections?|s\.|ss\.|articles?|art\.|clauses?|chapters?|parts?|schedules?|paragraphs?|principles?|pillars?|goals?|criteri(?:on|a)|conventions?|protocols?|recommendations?|regulations?|directives?|rules?|nos?\.?|numbers?|pages?|appendix|annex|figures?|tables?|steps?|stages?|phases?|levels?|tiers?|scope|version|sdg|isic|hs)\s*(?:\((?:eu|ec|cth)\)\s*)?\d[\d.]*(?:\(\d*[a-z]*\))*(?:\s*(?:,|and|or|to|–|-|\/)\s*[\d.]+(?:\(\d*[a-z]*\))*)*/gi,
  /\btiers?\s+(?:one|two|three|four|five)(?:\s*(?:,|and|or|to)\s*(?:one|two|three|four|five))*/gi,
  /\b(?:[A-Z]{1,6}[\s-]?\d[\d.:-]*|[a-z]+-\d+)\b/g,
  /\b(?:company|registered|registration)\s+(?:number|no\.?)\s*\S+/gi,
  /\b(?:within|every|after|for|in|of|at\s+least|at\s+most|up\s+to|no\s+later\s+than|next|last|past|previous|following|each)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)\s+(?:working\s+|calendar\s+|financial\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/gi,
  /\b(?:under|over|aged|age|below)\s+(?:the\s+age\s+of\s+)?1[4-8]\b/gi,
  /\b24\s?\/\s?7\b|\b24[\s-]hours?\b|\b\d+-(?:day|week|month|year|hour)\b/gi,
  /£\s?36\s?(?:m\b|million\b)/gi,
  /^\s*\(?\d{1,2}[.)]\s/g,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten)\s+(?:\w+\s+)?(?:policies|goals|areas|levels|tiers|kinds|types|categories|forms|themes|topics|stages|elements|commitments|columns|aims|pillars|parts|steps|ways|reasons|things|questions|principles|sections|numbers|indicators|priorities)\b/gi,
  /\bthe\s+(?:two|three|four|five|six|seven|eight|nine|ten)\s+(?:\w+\s+){1,2}with\s+(?:the\s+)?most\b/gi,
  /\b(?:two|three|four)[\s-](?:way|fold)\b|\btwo\s+sides\b/gi,
];

const FIGURE =
  /(?:[£€$]\s?)?\d[\d\s\u202F,.]*\d?\s?(?:%|per\s?cent\b|million\b|billion\b|m\b|bn\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+dozen|dozens|hundreds?|thousands?|millions?|half|a\s+third|two\s+thirds|a\s+quarter|three\s+quarters)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million))*(?:\s+per\s?cent)?\b/iu;

/** The first figure of a sentence that makes a claim, as it stands there; null where it has none. */
export function figureIn(sentence: string): string | null {
  const left = NO_CLAIM.reduce((text, pattern) => text.replaceAll(pattern, ' … '), sentence);
  return FIGURE.exec(left)?.[0]?.trim() ?? null;
}
