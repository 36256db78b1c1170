import type { Offer } from '#app/domain/statements/facts/offer-sentences.ts';

/** What the register offers to say, in Daylight's own words. */
export const SUPPLIER_SENTENCES: readonly Offer[] = [
  {
    key: 'suppliers.how-many',
    section: 'structure',
    text: 'Our register holds {suppliers.total} {suppliers.total|supplier|suppliers} in {suppliers.countries} {suppliers.countries|country|countries}.',
    when: (value) => value('suppliers.countries') > 0,
  },
  {
    key: 'suppliers.where',
    section: 'structure',
    text: 'The five countries with most of our suppliers are {suppliers.top-countries}.',
    when: (value) => value('suppliers.countries') > 5,
  },
  {
    key: 'suppliers.where-all',
    section: 'structure',
    text: '{suppliers.total|Our supplier is|Our suppliers are} in {suppliers.top-countries}.',
    when: (value) => value('suppliers.countries') > 0 && value('suppliers.countries') <= 5,
  },
  {
    key: 'suppliers.tiers',
    section: 'structure',
    text: 'We deal directly with {suppliers.tier-1} of our suppliers; {suppliers.beyond-tier-1} {suppliers.beyond-tier-1|stands|stand} further up the chain.',
    when: (value) => value('suppliers.tier-1') > 0 && value('suppliers.beyond-tier-1') > 0,
  },
  {
    key: 'suppliers.only-tier-1',
    section: 'structure',
    text: 'We know the tier of {suppliers.tier-1} {suppliers.tier-1|supplier, which is|suppliers, all of them} in tier 1. We have not yet recorded who supplies {suppliers.tier-1|it|them}.',
    when: (value) => value('suppliers.tier-1') > 0 && value('suppliers.beyond-tier-1') === 0,
  },
  {
    key: 'suppliers.tier-unknown',
    section: 'structure',
    text: 'We do not yet know the tier of {suppliers.tier-unknown} {suppliers.tier-unknown|supplier|suppliers}.',
    when: (value) => value('suppliers.tier-unknown') > 0,
  },
  {
    key: 'suppliers.country-unknown',
    section: 'structure',
    text: 'For {suppliers.country-unknown} {suppliers.country-unknown|supplier|suppliers} we have no country on record.',
    when: (value) => value('suppliers.country-unknown') > 0,
  },
  {
    key: 'suppliers.sites',
    section: 'structure',
    text: 'We know {suppliers.sites} {suppliers.sites|site|sites} where our suppliers work.',
  },
  {
    key: 'suppliers.sectors',
    section: 'structure',
    text: 'Our suppliers work in {suppliers.sectors} {suppliers.sectors|trade|trades}, most often in {suppliers.top-sectors}.',
    when: (value) => value('suppliers.sectors') > 1,
  },
  {
    key: 'suppliers.sector-unknown',
    section: 'structure',
    text: 'We have not recorded the trade of {suppliers.sector-unknown} {suppliers.sector-unknown|supplier|suppliers}.',
    when: (value) => value('suppliers.sector-unknown') > 0,
  },
  {
    key: 'suppliers.tier-known-share',
    section: 'effectiveness',
    text: 'We know the tier of {suppliers.tier-known-share} of our suppliers. Next year we mean to know it of more.',
    when: (value) => value('suppliers.tier-unknown') > 0,
  },
];
