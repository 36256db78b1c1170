import { REGIME_NAMES, REGIMES, type Regime } from '../regime.ts';

/** The laws that the scope check knows: those a document can be written for, and those that ask for something else. */
export const SCOPE_LAWS = [...REGIMES, 'lksg', 'csddd', 'eu-forced-labour', 'uflpa'] as const;
export type ScopeLaw = (typeof SCOPE_LAWS)[number];

/**
 * How far a fact about a law can be relied on: confirmed was read in the named public source; second-hand is known through a
 * report on it; recalled is general knowledge that nobody has checked.
 */
export type Mark = 'confirmed' | 'second-hand' | 'recalled';

/** A mark as it is shown with what it marks; nothing where the source itself was read. */
export function markWords(mark: Mark): string {
  if (mark === 'confirmed') return '';
  return mark === 'second-hand'
    ? 'second-hand: confirm at the source'
    : 'recalled and unchecked: confirm at the source';
}

type Law = {
  name: string;
  short: string;
  /** What whoever it applies to has to do, in Daylight's own words. */
  asks: string;
  /** Where the law stands. */
  state: string;
  /** The month in which that was looked at, ISO. */
  stateOn: string;
  mark: Mark;
  /** The official page, to confirm it. */
  href: string;
  /** The first day on which it applies, ISO date; null where it does already. */
  from: string | null;
};

const LOOKED_AT = '2026-10';

/** Each law in Daylight's reading. None of this is official wording. */
export const LAWS: Readonly<Record<ScopeLaw, Law>> = {
  uk: {
    name: REGIME_NAMES.uk,
    short: 'United Kingdom',
    asks: 'A statement for each financial year of the steps taken, or that none were taken; approved, signed, published and linked from the homepage.',
    state: 'In force. A Bill before Parliament would change it; it is not law.',
    stateOn: LOOKED_AT,
    mark: 'confirmed',
    href: 'https://www.legislation.gov.uk/ukpga/2015/30/section/54',
    from: null,
  },
  australia: {
    name: REGIME_NAMES.australia,
    short: 'Australia',
    asks: 'A statement with seven mandatory criteria on the Minister’s register, within six months of the end of the period.',
    state:
      'In force. A consultation of 2025 looked at penalties and new criteria; an announcement of 17 July 2026 is not verified. The threshold stays.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://modernslaveryregister.gov.au/',
    from: null,
  },
  canada: {
    name: REGIME_NAMES.canada,
    short: 'Canada',
    asks: 'An online questionnaire and a report, both by 31 May, with an attestation by the governing body.',
    state: 'In force. Guidance of 18 December 2025.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://laws-lois.justice.gc.ca/eng/acts/F-10.6/',
    from: null,
  },
  california: {
    name: REGIME_NAMES.california,
    short: 'California',
    asks: 'Five disclosures behind a conspicuous link on the homepage, each one even if the answer is none.',
    state: 'In force.',
    stateOn: LOOKED_AT,
    mark: 'confirmed',
    href: 'https://oag.ca.gov/SB657',
    from: null,
  },
  norway: {
    name: REGIME_NAMES.norway,
    short: 'Norway',
    asks: 'An account of due diligence on the website by 30 June, and answers to written requests for information.',
    state: 'In force.',
    stateOn: LOOKED_AT,
    mark: 'confirmed',
    href: 'https://lovdata.no/dokument/NLE/lov/2021-06-18-99',
    from: null,
  },
  lksg: {
    name: 'Germany: Supply Chain Due Diligence Act (LkSG)',
    short: 'Germany',
    asks: 'Due diligence, a complaints channel and seven years of documentation. Reporting to the authority has stopped.',
    state:
      'Duties stay, reporting has stopped: the authority BAFA has reviewed no report since 1 October 2025, and a draft law of 3 September 2025 deletes the duty to report back to 1 January 2023. Whether it was voted in 2026 is not confirmed.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://www.bafa.de/EN/Supply_Chain_Act/supply_chain_act_node.html',
    from: null,
  },
  csddd: {
    name: 'European Union: Corporate Sustainability Due Diligence Directive, as amended by Directive (EU) 2026/470',
    short: 'EU due diligence',
    asks: 'Due diligence in the chain of activities. Partners with few staff may be asked for little.',
    state:
      'Final. Member states have to transpose it by 26 July 2028; companies apply it from 26 July 2029. Guidelines by July 2027.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://eur-lex.europa.eu/eli/dir/2024/1760/oj',
    from: '2029-07-26',
  },
  'eu-forced-labour': {
    name: 'European Union: Forced Labour Regulation (EU) 2024/3015',
    short: 'EU forced labour ban',
    asks: 'No report. Products made with forced labour may not be placed on the market or exported; whoever is asked has to show due diligence for the product.',
    state: 'Final. It applies from 14 December 2027, to every operator and every product.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://eur-lex.europa.eu/eli/reg/2024/3015/oj',
    from: '2027-12-14',
  },
  uflpa: {
    name: 'United States: Uyghur Forced Labor Prevention Act',
    short: 'US imports',
    asks: 'No report. Goods linked to Xinjiang or to a listed entity are presumed to be made with forced labour; the importer has to trace the goods and show otherwise.',
    state: 'In force. 144 entities were listed in August 2025.',
    stateOn: LOOKED_AT,
    mark: 'second-hand',
    href: 'https://www.cbp.gov/trade/forced-labor/UFLPA',
    from: null,
  },
};

/** Whether a law is one that a document can be written for here. */
export function isRegime(law: ScopeLaw): law is Regime {
  return REGIMES.some((regime) => regime === law);
}
