import type { AreaPoints } from './point.ts';

export const POLICIES_POINTS: AreaPoints = {
  1: [
    {
      question: 'policies.list',
      says: 'the policies that bear on slavery, whom they cover and on which standards they rest',
      words:
        /\b(?:(?:modern |anti-)slavery|human rights|whistle-?blowing|recruitment|procurement|ethical (?:trading|sourcing)|speak up|equal opportunities|supplier|safeguarding|responsible sourcing|sourcing) (?:and \w+ )*polic(?:y|ies)\b|\b(?:supplier )?codes? of (?:conduct|ethics|practice)\b|\bbase code\b|\b(?:ungps?|guiding principles|ilo|oecd)\b|\bpolic(?:y|ies) (?:on|include|cover|that|which|of)\b/,
      without: /\bthis policy\b/,
    },
    {
      question: 'policies.topics',
      says: 'what they say about fees, documents, movement, overtime, wages, children and unions',
      words:
        /\b(?:recruitment fees?|fees for (?:a |their )?jobs?|identity documents?|passports?|freedom of movement|free to leave|freely chosen|overtime|working hours|living wage|minimum wage|child labour|under ?age|freedom of association|join a union|collective bargaining|employer pays)\b/,
      with: /\b(?:polic\w+|codes?|standards?|prohibit\w*|forbid\w*|bans?|requires?|must|no worker|rule|principles?|sets? out|says?|ask)\b/,
    },
    {
      question: 'policies.practice',
      says: 'how people and suppliers learn of them, and what follows a breach',
      words:
        /\b(?:polic(?:y|ies)|codes?|standards?|handbook)\b.{0,120}\b(?:communicat\w+|shared|sent|translated|explained|induction|intranet|available|contract\w*|terms|sign(?:ed)?|accept(?:ed)?|breach\w*|disciplin\w+|enforced?)\b|\b(?:communicat\w+|shared?|sent|translated|explained|breach\w*|disciplin\w+|contracts?)\b.{0,80}\b(?:polic(?:y|ies)|code|standards?)\b/,
      without: /\bthis policy\b/,
    },
    {
      question: 'policies.owner',
      says: 'who owns and approved each policy, and when it was last reviewed',
      words:
        /\bpolic(?:y|ies)\b.{0,120}\b(?:owned by|owner|responsib\w+|approved by|reviewed|updated|signed off|agreed by)\b|\bcodes?\b.{0,80}\b(?:owned by|approved by|reviewed|updated)\b|\b(?:owns|own|approved|reviewed|updated|revised)\b.{0,60}\b(?:polic(?:y|ies)|codes?)\b/,
      without: /\bthis policy\b/,
    },
  ],
  2: [
    {
      question: 'policies.outside-input',
      says: 'people outside the business who helped to write or review the policies',
      words: /\b(?:polic(?:y|ies)|codes?|standard)\b/,
      with: /\b(?:consult\w+|advice|input|helped|together with|reviewed by|drafted with|written with|comments? from)\b.{0,100}\b(?:unions?|ngos?|charit\w+|survivors?|workers?|experts?|specialists?|stakeholders?|civil society|external|outside|lawyers)\b|\b(?:unions?|ngos?|charit\w+|survivors?|civil society|external experts?)\b.{0,80}\b(?:helped|commented|reviewed|advised|consulted)\b/,
    },
    {
      question: 'policies.mainstream',
      says: 'slavery built into hiring, buying and choosing suppliers',
      words:
        /\b(?:tender\w*|pre-?qualif\w+|supplier selection|select(?:ing|ion of)? (?:new )?suppliers|onboard\w+|buyers?'? (?:targets|scorecards?|bonus)|procurement (?:process|procedure|decisions)|sourcing decisions?|scorecards?|before (?:we|an order|a contract|any order)|recruitment (?:process|procedure|checks)|right to work)\b/,
      with: /\bslavery\b|\blabour\b|\bhuman rights\b|\bethical\b|\brisk\b|\bpolic\w+|\bchecks?\b|\bassess|\bscreen|\bquestion/,
    },
    {
      question: 'policies.purchasing',
      says: 'responsible purchasing: the effect of its own prices, lead times and late changes',
      words:
        /\blead[- ]times?\b|\b(?:purchasing|buying) practices?\b|\bresponsible purchasing\b|\blate (?:changes?|orders?)\b|\bpayment terms\b|\bprompt payment\b|\bprice (?:pressure|negotiation)s?\b|\b(?:our|own) (?:own )?prices\b|\bring-?fenc\w+ labour\b|\bforecasts?\b/,
    },
  ],
};
