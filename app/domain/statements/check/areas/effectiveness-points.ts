import type { AreaPoints } from './point.ts';

export const EFFECTIVENESS_POINTS: AreaPoints = {
  1: [
    {
      question: 'effectiveness.indicators',
      says: 'indicators and how they stand',
      words:
        /\bkpis?\b|\b(?:key )?(?:performance )?indicators?\b|\bmetrics?\b|\bmeasur(?:e|es|ed|ing)\b.{0,60}\b(?:progress|effect\w*|success|performance|by|impact|whether|how)\b|\btrack(?:ed|s|ing)?\b.{0,40}\b(?:progress|number|share|how)\b/,
      without:
        /\bindicators of (?:modern slavery|forced labour|trafficking|exploitation)\b|\b(?:spot|recognise) (?:the )?indicators\b/,
    },
    {
      question: 'effectiveness.last-goals',
      says: 'what came of last year’s goals',
      words: /\b(?:last|previous|prior) (?:year|year's|statement|reporting|financial|period)\b/,
      with: /\b(?:goals?|targets?|commitments?|commit\w*|plan\w*|objectives?|said|promis\w*|set out|aims?|aimed)\b/,
      honest: true,
    },
    {
      question: 'effectiveness.pressure',
      says: 'business targets that could raise the risk, and how they are kept in check',
      words:
        /\b(?:cost|price|margin|savings?|lead[- ]time|volume|growth|sales|buying) (?:targets?|pressures?|reductions?|goals)\b|\bbusiness (?:kpis?|targets?)\b|\bbuyers'? (?:targets?|bonus\w*)\b|\btargets? for (?:cost|price|speed|savings?)\b/,
    },
  ],
  2: [
    {
      question: 'effectiveness.goals',
      says: 'goals for the next year and after',
      words:
        /\b(?:goals?|targets?|priorit(?:y|ies)|objectives?|next steps?|commitments?)\b|\b(?:next|coming) (?:year|twelve months|12 months|financial year)\b|\bwe (?:will|plan|intend|aim)\b.{0,80}\b(?:by|in|during|before) (?:the end of )?(?:20\d\d|next|\w+ 20\d\d)\b|\b(?:by|in|before) (?:the end of )?(?:\w+ )?20\d\d,? we (?:will|plan|intend|aim)\b/,
      honest: true,
    },
    {
      question: 'effectiveness.outcomes',
      says: 'what changed for workers, measured, with input from outside',
      words:
        /\b(?:outcomes?|changed|improved|fell|rose|reduced|increased|dropped)\b.{0,100}\b(?:workers?|people|wages|hours|overtime|complaints|fees|conditions|accommodation)\b|\b(?:workers?|wages|hours|overtime|complaints|fees|conditions|accommodation)\b.{0,80}\b(?:improved|fell|rose|dropped|went (?:up|down)|now (?:earn|have|live|receive))\b|\boutcome (?:kpis?|indicators?|measures?)\b/,
      without: /\bwill\b/,
    },
    {
      question: 'effectiveness.learning',
      says: 'what was learned and is now done differently',
      words:
        /\b(?:we|this|it|that) (?:have |has |also )?(?:learn(?:ed|t)|taught us|showed us|shows us)\b|\blessons? (?:learn\w+|from)\b|\bas a result,? (?:of \w+ )?we\b|\bdo (?:this |it |things )?differently\b|\bwe (?:have )?(?:therefore |since )?changed (?:how|our|the way)\b|\bled us to\b|\bbecause of (?:this|what we (?:found|learned)),? we\b/,
    },
  ],
};
