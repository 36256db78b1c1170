import type { Regime } from '../regime.ts';

/**
 * What to look at before an answer is used under another law whose reach differs. United Kingdom: goods and services,
 * slavery and trafficking. Daylight's own remarks.
 */
export type CheckCovers = Partial<Record<Regime, string>>;

const CONTROLLED =
  'Check that it covers each reporting entity and the entities it owns or controls, in Australia and elsewhere.';

/** For answers about the organisation and its chains. */
export const STRUCTURE_REACH: CheckCovers = {
  australia: CONTROLLED,
  canada:
    'Check that it covers the goods you make, buy, sell, distribute or import, and every entity you control.',
  norway: 'Check that it covers guidelines and procedures for people’s rights at work, not slavery alone.',
};

/** For answers about risk: other laws look for more than slavery and trafficking. */
export const RISK_REACH: CheckCovers = {
  australia: CONTROLLED,
  canada:
    'Check that it covers forced labour and child labour, in your activities and in the chains of goods.',
  norway: 'Check that it covers harm to human rights and decent working conditions, not slavery alone.',
};

/** For answers about what is done: policies, due diligence, training, results. */
export const ACTION_REACH: CheckCovers = {
  australia: 'Check that it covers what the entities you own or control do too.',
  canada: 'Check that it covers child labour beside forced labour, and the entities you control.',
  norway: 'Check that it covers human rights and decent working conditions, and what came of the measures.',
};

/** For answers that California reads for its disclosures on direct suppliers of goods. */
export const SUPPLIER_REACH: CheckCovers = {
  ...ACTION_REACH,
  california:
    'Check that it covers the direct suppliers of goods you sell, and says so where nothing is done.',
};
