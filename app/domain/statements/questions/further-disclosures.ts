import type { Question } from '../question.ts';

/** California’s five disclosures (Civil Code 1714.43(c)), each told even where the answer is none. */
export const CALIFORNIA_QUESTIONS: readonly Question[] = [
  {
    id: 'further.california-verification',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'To what extent do you verify product supply chains to judge and address risks of trafficking and slavery, and does a third party do it?',
    help: 'Say how and how far, and whether the verification is done by somebody else. Answer even if none is done.',
    heading: 'Verification',
    nothing: 'We do not verify our product supply chains for risks of human trafficking and slavery.',
    serves: ['us-ca.verification'],
    onlyFor: ['california'],
  },
  {
    id: 'further.california-audits',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'To what extent do you audit suppliers on trafficking and slavery, and are the audits independent and unannounced?',
    help: 'Say how many and by whom, and say plainly where audits are not independent or not unannounced. Answer even if there are none.',
    heading: 'Audits',
    nothing:
      'We do not audit suppliers for compliance with company standards on human trafficking and slavery.',
    serves: ['us-ca.audits'],
    onlyFor: ['california'],
  },
  {
    id: 'further.california-certification',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'Do you ask direct suppliers to certify that the materials in their products follow the laws on slavery and trafficking of the countries where they do business?',
    help: 'Which suppliers certify, in what form and how often. Answer even if you do not ask for it.',
    heading: 'Certification',
    nothing:
      'We do not require direct suppliers to certify that their materials comply with the laws on slavery and human trafficking.',
    serves: ['us-ca.certification'],
    onlyFor: ['california'],
  },
  {
    id: 'further.california-accountability',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'Which internal standards and procedures hold employees and contractors to account who fall short on slavery and trafficking?',
    help: 'The standard, who watches over it, and what follows a breach. Answer even if there are none.',
    heading: 'Internal accountability',
    nothing:
      'We keep no internal accountability standards for employees or contractors on slavery and human trafficking.',
    serves: ['us-ca.accountability'],
    onlyFor: ['california'],
  },
  {
    id: 'further.california-training',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'Which employees and managers with direct responsibility for supply chains are trained on trafficking and slavery, and in reducing the risk?',
    help: 'Who, how often, and how it deals with reducing risks in the supply chains of products. Answer even if nobody is trained.',
    heading: 'Training for those who manage supply chains',
    nothing: 'We do not train employees responsible for supply chains on human trafficking and slavery.',
    serves: ['us-ca.training'],
    onlyFor: ['california'],
  },
];

/** What Norway’s Transparency Act asks beyond what the six areas answer. */
export const NORWAY_QUESTIONS: readonly Question[] = [
  {
    id: 'further.no-impacts',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'Which actual harm to human rights or decent working conditions did you find, beside the risks named above?',
    help: 'Harm that did happen, and significant risks to rights at work other than slavery: pay, hours, health and safety, joining a union. Say what was done to end it and what came of it or is expected to.',
    heading: 'Actual adverse impacts',
    nothing: 'Our due diligence found no actual adverse impacts in this period.',
    serves: ['no.impacts', 'no.measures'],
    onlyFor: ['norway'],
  },
  {
    id: 'further.no-information',
    section: 'further',
    level: null,
    tag: 'law',
    ask: 'How can anybody ask you for information about this work, and how soon do you answer?',
    help: 'The address to write to, in which languages, and the time within which you answer: as a rule three weeks.',
    heading: 'How to ask us for information',
    serves: ['no.organisation'],
    onlyFor: ['norway'],
  },
];
