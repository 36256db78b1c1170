import type { Offer } from '#app/domain/statements/facts/offer-sentences.ts';

/** What the risk room offers to say, in Daylight's own words. Inherent risk is where to look, not what was found. */
export const RISK_SENTENCES: readonly Offer[] = [
  {
    key: 'risk.assessed',
    section: 'risk',
    text: 'We have assessed {risk.assessed} {risk.assessed|supplier|suppliers}, {risk.assessed-share} of our register, by country, trade, goods and the kind of workers they employ.',
    when: (value) => value('risk.assessed') > 0,
  },
  {
    key: 'risk.bands',
    section: 'risk',
    text: 'Inherent risk is very high for {risk.band-very-high} of our suppliers, high for {risk.band-high}, medium for {risk.band-medium} and low for {risk.band-low}. The band says where to look first, not what was found.',
    when: (value) => value('risk.assessed') > 0,
  },
  {
    key: 'risk.not-scored',
    section: 'risk',
    text: 'For {risk.band-not-scored} {risk.band-not-scored|supplier|suppliers} we know too little to say how high the risk is.',
    when: (value) => value('risk.band-not-scored') > 0,
  },
  {
    key: 'risk.goods',
    section: 'risk',
    text: '{risk.goods-suppliers} of our suppliers {risk.goods-suppliers|supplies|supply} goods that the US Department of Labor lists as made with child or forced labour in the country they come from: {risk.goods-which}.',
    when: (value) => value('risk.goods-suppliers') > 0,
  },
  {
    key: 'risk.goods-unknown',
    section: 'risk',
    text: 'We have recorded what is supplied for {risk.goods-known} {risk.goods-known|supplier|suppliers} only; listed goods among the others would not be seen.',
    when: (value) => value('risk.goods-known') > 0 && value('risk.goods-unknown') > 0,
  },
  {
    key: 'risk.low-effort',
    section: 'risk',
    text: '{risk.low-effort-suppliers} {risk.low-effort-suppliers|supplier is|suppliers are} in {risk.low-effort-countries|a country|countries} on the lowest tiers of the US Trafficking in Persons Report: {risk.low-effort-which}.',
    when: (value) => value('risk.low-effort-suppliers') > 0,
  },
  {
    key: 'risk.tied-visa',
    section: 'risk',
    text: '{risk.tied-visa-suppliers} {risk.tied-visa-suppliers|supplier is|suppliers are} in {risk.tied-visa-countries|a country|countries} whose visas may tie migrant workers to one employer: {risk.tied-visa-which}.',
    when: (value) => value('risk.tied-visa-suppliers') > 0,
  },
  {
    key: 'risk.corridors',
    section: 'risk',
    text: 'The US Trafficking in Persons Reports of 2008 to 2016, as coded by the University of Denver Human Trafficking Center, name {risk.corridors-countries} {risk.corridors-countries|country|countries} of our suppliers, in three years or more, as {risk.corridors-countries|a destination|destinations} of trafficking from the same country of origin, with forced labour among the kinds: {risk.corridors-which}. {risk.corridors-suppliers} of our suppliers {risk.corridors-suppliers|is|are} there. Reports follow where states look; few reports do not mean little trafficking.',
    when: (value) => value('risk.corridors') > 0,
  },
  {
    key: 'risk.corridors-origins',
    section: 'risk',
    text: 'On these corridors the reports most steadily name people from {risk.corridors-origins}.',
    when: (value) => value('risk.corridors') > 0,
  },
  {
    key: 'risk.measure',
    section: 'effectiveness',
    text: 'We measure how much of our supply chain we have looked at: {risk.assessed-share} of the suppliers in our register have been assessed, and {risk.grave} {risk.grave|stands|stand} at high or very high inherent risk.',
    when: (value) => value('risk.assessed') > 0,
  },
];
