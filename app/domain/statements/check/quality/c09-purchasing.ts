import { checkOfWords } from './words-check.ts';

export const PURCHASING = checkOfWords({
  number: 'C9',
  title: 'Its own purchasing practice',
  looksFor: 'Prices, lead times, late changes, forecasts and payment terms, and what they do to workers.',
  mend: 'Say how your own prices, lead times and late changes press on workers, and what you changed.',
  questions: ['policies.purchasing'],
  words:
    /\blead[- ]times?\b|\bpurchasing practices?\b|\bbuying practices?\b|\bresponsible (?:purchasing|procurement|buying|sourcing practices)\b|(?<!\b(?:sales|profit|revenue|market|economic|cash|weather) )\bforecasts?\b|\blate (?:changes?|orders?|payments?)\b|\bpayment (?:terms|times?|practices?)\b|\bprompt payment\b|\b(?:our|the) (?:own )?(?:prices|pricing)\b|\bfair (?:price|pricing)\b|\bprice (?:pressure|negotiation)s?\b|\bring-?fenc\w+ labour\b|\bshort notice\b|\border (?:changes|cancellations?)\b|\bcancelled orders?\b|\bunrealistic (?:deadlines?|prices?)\b|\bpays? (?:\w+ )?suppliers? within\b|\bopen costing\b/,
  found: 'The text looks at its own buying.',
});
