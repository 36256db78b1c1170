import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { STRUCTURE_REACH } from './check-covers.ts';

const STRUCTURE: readonly ContentPoint[] = [
  'uk.structure',
  'au.structure',
  'ca.structure',
  'no.organisation',
];

const shared = {
  section: 'structure',
  serves: STRUCTURE,
  onlyFor: [],
  checkCovers: STRUCTURE_REACH,
} as const;

export const STRUCTURE_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'structure.business',
    level: 1,
    tag: 'guidance',
    ask: 'What is your business: its legal form, size, sectors, brands, and the countries where it works and trades?',
    help: 'Legal form and group, turnover or size, what you make, sell or provide, the names customers know you by, and each country where you have premises, people or trade. A reader who has never heard of you should be able to picture the business.',
    heading: 'Our business',
    serves: [...STRUCTURE, 'au.identity'],
  },
  {
    ...shared,
    id: 'structure.workforce',
    level: 1,
    tag: 'guidance',
    ask: 'Who works for you, and on what terms?',
    help: 'Numbers of people by country and kind of work; how many are employed, from agencies, seasonal, on temporary visas, or contractors on your sites; when in the year numbers rise; whether they have a union or elected representatives.',
    heading: 'Our people',
  },
  {
    ...shared,
    id: 'structure.supply-chains',
    level: 1,
    tag: 'guidance',
    ask: 'What do you buy, from how many suppliers, and in which countries is it grown, made, assembled and shipped?',
    help: 'The main goods and services, including those you do not resell (cleaning, security, transport, uniforms). How many direct suppliers, in which countries and tiers, how long you have worked together, and which purchases depend on seasons. Name countries of origin of materials, not the seller’s country alone.',
    heading: 'Our supply chains',
  },
  {
    ...shared,
    id: 'structure.unknowns',
    level: 1,
    tag: 'guidance',
    ask: 'Which parts of your supply chains can you not see yet?',
    help: 'Say it plainly: the tiers, countries or materials you cannot trace, and why. A reader trusts a statement that admits what is not known more than one that has no gaps.',
    heading: 'What we do not know yet',
  },
  {
    ...shared,
    id: 'structure.responsibility',
    level: 1,
    tag: 'guidance',
    ask: 'Who is responsible for this work, and who on the board answers for it?',
    help: 'The role that leads the work from day to day, the director who owns it, the committee or group that meets on it and how often, and who reports to whom. Roles are enough; no names are needed.',
    heading: 'Who is responsible',
    serves: [...STRUCTURE, 'us-ca.accountability'],
  },
  {
    ...shared,
    id: 'structure.sources',
    level: 1,
    tag: 'guidance',
    ask: 'How did you gather what this section says, and who outside helped you?',
    help: 'Records, supplier questionnaires, site visits, tools; outside bodies that helped to map the chains; the day to which the figures stand.',
    heading: null,
  },
  {
    ...shared,
    id: 'structure.changes',
    level: 1,
    tag: 'guidance',
    ask: 'What has changed since the last statement?',
    help: 'Companies bought or sold, new countries or products, suppliers taken on or left, a new responsible director. Say so if nothing has changed.',
    heading: 'What has changed since last year',
  },
  {
    ...shared,
    id: 'structure.beyond-tier-1',
    level: 2,
    tag: 'guidance',
    ask: 'How far beyond your direct suppliers have you mapped, where are the points of highest risk, and what is the plan for the rest?',
    help: 'The tiers reached for each main product, the places and processes of high risk found there, and which part will be mapped next and by when.',
    heading: 'Beyond our direct suppliers',
  },
  {
    ...shared,
    id: 'structure.disclosure',
    level: 2,
    tag: 'good-practice',
    ask: 'Do you publish who your suppliers are, and down to which tier?',
    help: 'Where the list can be found, what it holds (names, sites, countries, number of workers) and when it was last brought up to date. If you do not publish it, say why and what would have to change.',
    heading: null,
  },
  {
    ...shared,
    id: 'structure.relationships',
    level: 2,
    tag: 'good-practice',
    ask: 'How do you keep in touch with suppliers, unions and workers’ organisations along the chain?',
    help: 'How suppliers hear what you expect and how they answer; agreements or regular talks with unions and workers’ organisations; what came of them this year.',
    heading: 'How we work with suppliers and workers’ organisations',
  },
];
