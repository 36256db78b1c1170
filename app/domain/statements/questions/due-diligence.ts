import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { ACTION_REACH, SUPPLIER_REACH } from './check-covers.ts';

const DILIGENCE: readonly ContentPoint[] = ['uk.due-diligence', 'au.actions', 'ca.policies', 'no.measures'];
const REMEDY: readonly ContentPoint[] = ['uk.due-diligence', 'au.actions', 'ca.remediation', 'no.measures'];

const shared = {
  section: 'due-diligence',
  serves: DILIGENCE,
  onlyFor: [],
  checkCovers: ACTION_REACH,
} as const;

export const DUE_DILIGENCE_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'due-diligence.process',
    level: 1,
    tag: 'guidance',
    ask: 'What is your due diligence process, who runs it, and how often?',
    help: 'The steps from choosing a supplier to ending a contract, in your own business (hiring, agencies) and in the chains; who does each step and how often; what triggers a closer look.',
    heading: 'How we do due diligence',
  },
  {
    ...shared,
    id: 'due-diligence.suppliers',
    level: 1,
    tag: 'guidance',
    ask: 'How many suppliers were screened, assessed, audited or visited this year, and what was found?',
    help: 'Numbers with the whole beside them (“61 of 204 suppliers”), who carried audits out and whether they were announced, how you spoke with workers, and what came to light.',
    heading: 'What we checked this year',
    serves: [...DILIGENCE, 'us-ca.audits', 'us-ca.verification'],
    checkCovers: SUPPLIER_REACH,
  },
  {
    ...shared,
    id: 'due-diligence.grievance',
    level: 1,
    tag: 'guidance',
    ask: 'How can workers, including those of suppliers, raise a concern safely, and was it used?',
    help: 'Which ways are open and in which languages, whether somebody can stay unnamed, how people are told of it and kept safe from reprisal, and how many concerns came. Give no detail by which a person could be found.',
    heading: 'Raising a concern',
  },
  {
    ...shared,
    id: 'due-diligence.action-plan',
    level: 1,
    tag: 'guidance',
    ask: 'What is the action plan for your highest risks, and how far is it?',
    help: 'Actions with an owner and a date, what is done, what is late and why. Corrective actions agreed with suppliers and how many are closed.',
    heading: 'Our action plan',
  },
  {
    ...shared,
    id: 'due-diligence.remediation',
    level: 1,
    tag: 'guidance',
    ask: 'What do you do when you find, or are told of, a case, and how is what happened put right for the person?',
    help: 'Who is called first, how the person is kept safe and asked what they want, what can be put right (fees and wages paid back, papers returned, work, housing, care), who pays, and when authorities are told. Leaving a supplier at once usually leaves workers worse off.',
    heading: 'If we find a case',
    serves: REMEDY,
  },
  {
    ...shared,
    id: 'due-diligence.collaboration',
    level: 1,
    tag: 'guidance',
    ask: 'With whom do you work together on this?',
    help: 'Other buyers, sector groups, unions, civil society, authorities: what you did together this year and what came of it. Being a member alone is not an action.',
    heading: 'Working with others',
  },
  {
    ...shared,
    id: 'due-diligence.cases',
    level: 2,
    tag: 'guidance',
    ask: 'Which cases or indicators were found this year, what was done, and what was the outcome for the workers?',
    help: 'What was found, where in general terms, what you did, and how things stand now for the people concerned. If nothing was found, say how you looked and why that may be. Never a name, nor details by which somebody could be found.',
    heading: 'What we found and what came of it',
    nothing:
      'We found no case and no indicator of slavery or human trafficking in this financial year. This does not mean that there was none.',
    serves: REMEDY,
  },
  {
    ...shared,
    id: 'due-diligence.beyond-audit',
    level: 2,
    tag: 'good-practice',
    ask: 'What do you do with suppliers beyond audits?',
    help: 'Long contracts, help with recruitment, training on the spot, shared cost of putting things right, worker surveys, regular talks at the site.',
    heading: 'Beyond audits',
  },
  {
    ...shared,
    id: 'due-diligence.remedy',
    level: 2,
    tag: 'good-practice',
    ask: 'How do you know that people can reach remedy and are content with it?',
    help: 'How many concerns ended in remedy, how long it took, whether the people concerned were asked, progress of the plan in figures.',
    heading: 'Access to remedy',
    serves: REMEDY,
  },
];
