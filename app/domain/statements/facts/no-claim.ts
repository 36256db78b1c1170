import { somebodyActs } from './claim-acts.ts';

/** From a word of intention to where something else is told: "… and will train 200 more", "our goal is that …". */
const PLAN =
  /\b(?:will|shall|plan(?:s|ned|ning)?\s+(?:to|for|in)|aim(?:s|ing)?\s+(?:to|for)|intend(?:s|ing)?\s+to|intention\s+(?:is|to)|mean\s+to|hop(?:e|es|ing)\s+to|expects?\s+to|going\s+to|would\s+like\s+to|(?:goals?|targets?|aims?|ambitions?)\s+(?:is|are|of|to|for|that)|committed\s+(?:to|ourselves)|commitment\s+to|determined\s+to|(?:over|during|in)\s+the\s+(?:coming|next)\s+(?:\w+\s+)?(?:year|months|period))\b[^;]*?(?=;|,?\s+(?:and|but)\s+(?:(?:we|they)\b|(?:(?:our|the\s+\w+|it)\s+)?(?:have|has|had|did|were|was)\b)|$)/giu;
const PLAN_HEAD = /^(?:next\s+steps?|plans?|goals?|our\s+(?:plans?|goals?))\b[^:]{0,40}:/iu;

/** "If a worker was charged, …", "Once a case has been closed, …": what is done in such a case, not what was. */
const CONDITION = /^(?:if|where|wherever|when|whenever|once|should|unless|in\s+the\s+event)\b[^,]*,\s*/iu;
const CONDITION_AFTER = /\s(?:if|whenever|once|unless|before|until)\s[^,;]*$/iu;

/** Sentences that tell what a law or a word says, what this document is, or how to reach somebody. */
const NOTHING_CLAIMED: readonly RegExp[] = [
  /\?\s*$/u,
  /^(?:under\s+)?(?:the\s+|this\s+)?(?:\w+\s+){0,3}(?:act|law|regulations?|directive|convention|guidance)(?:\s+\d{4})?\b,?[^.]*\b(?:requires?|appl(?:y|ies)|lists?|says?|asks?|defines?|must|means?|makes?|obliges?|forbids?|came\s+into\s+force)\b/iu,
  /^sections?\s+\d/iu,
  /\b(?:is|are)\s+defined\b|\bmeans\b(?!\s+(?:of|that))|\bwe\s+mean\b|\bthe\s+term\b|\brefers?\s+to\b/iu,
  /^(?:modern\s+slavery|forced\s+labour|human\s+trafficking|servitude|debt\s+bondage|child\s+labour|a\s+child)\s+(?:is|are|means|includes)\b/iu,
  /^(?:this|the|our)\s+(?:\w+\s+){0,3}(?:statement|table|picture|chart|diagram|section|chapter|page|appendix|annex)\b(?!\s+(?:of\s+the\s+)?board)/iu,
  /^(?:in\s+this\s+statement|see\s+(?:also\s+)?(?:page|section|annex)|signed\b|approved\s+by)/iu,
  /^(?:contact|telephone|tel|phone|e-?mail|call|write\s+to|for\s+(?:questions|more|further)|(?:our\s+)?(?:registered|head)\s+office)\b/iu,
  /^[\p{L}\s,&’-]{3,60}(?:\s*\.{3,}|…|\s{2,})\s*\d{1,3}$/u,
];

/** Whether a sentence, as a whole, claims nothing of the organisation: a question, law, a definition, the document, a contact. */
export function claimsNothing(sentence: string): boolean {
  return NOTHING_CLAIMED.some((pattern) => pattern.test(sentence)) || PLAN_HEAD.test(sentence);
}

/** What a sentence reports, without what it plans and without the cases for which it tells a rule. */
export function reported(sentence: string): string {
  const [condition = ''] = CONDITION.exec(sentence) ?? [];
  const main = condition !== '' && !somebodyActs(condition) ? sentence.slice(condition.length) : sentence;
  const before = CONDITION_AFTER.exec(main)?.[0] ?? '';
  const rest = before !== '' && !somebodyActs(before) ? main.slice(0, -before.length) : main;
  return rest.replaceAll(PLAN, ' … ').trim();
}
