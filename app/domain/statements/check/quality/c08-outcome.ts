import { checkOfWords } from './words-check.ts';

export const OUTCOME_FOR_WORKERS = checkOfWords({
  number: 'C8',
  title: 'What it meant for the workers',
  looksFor: 'Outcomes for people: fees paid back, documents returned, wages paid, safe places found.',
  mend: 'Say what changed for the workers: what was repaid, returned or put right, and for how many.',
  questions: ['due-diligence.cases', 'effectiveness.outcomes'],
  words:
    /\b(?:repaid|reimbursed|refunded|compensated|paid back|paid (?:in full|their|the|what)|returned|received|moved (?:to|into)|re-?housed|supported|rehired|reinstated|released|got back|recovered|freed|enrolled)\b/,
  with: /\b(?:workers?|employees|people|persons|victims?|survivors?|women|families|children|drivers|pickers|cleaners)\b.{0,120}(?:[£$€]|\b(?:fees?|wages?|passports?|documents?|pay|debts?|housing|accommodation|support|compensation|school|jobs?|money|back)\b)|(?:[£$€]|\b(?:fees?|wages?|passports?|documents?|pay|debts?|housing|accommodation|compensation|money)\b).{0,120}\b(?:workers?|people|employees|victims?|survivors?|women|families|drivers|pickers|cleaners|them)\b/,
  without: /\b(?:if|should|would|where|must|may|training|questionnaires?|complaints?)\b/,
  found: 'The text tells what changed for workers.',
});
