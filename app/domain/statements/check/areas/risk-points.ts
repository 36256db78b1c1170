import { GOODS_AND_SERVICES, WORKER_GROUPS } from '../text/named-things.ts';
import type { AreaPoints } from './point.ts';

export const RISK_POINTS: AreaPoints = {
  1: [
    {
      question: 'risk.method',
      says: 'how risk is assessed: method, sources, when and by whom',
      words:
        /\brisk (?:assess\w+|mapping|register|analysis|review|screening|rating|matrix|tool)\b|\bassess(?:es|ed|ing)? (?:\w+ ){0,5}risks?\b|\brisks? (?:\w+ ){0,4}(?:assessed|rated|ranked|scored|mapped)\b|\b(?:ranked|rated|scored|graded) (?:\w+ ){0,4}(?:suppliers?|countries|goods|products|categories|sites)\b.{0,60}\bby\b|\bglobal slavery index\b|\bsedex\b|\bheat ?map\b/,
    },
    {
      question: 'risk.where',
      says: 'where the risk is highest: country, sector, good or service, tier',
      words: GOODS_AND_SERVICES,
      with: /\brisks?\b|\bvulnerab\w+|\bforced labour\b|\bexploit\w+/,
      or: 'risk',
      likely: ['risk'],
    },
    {
      question: 'risk.workers',
      says: 'which workers are most at risk, and from what',
      words: WORKER_GROUPS,
      with: /\brisks?\b|\bvulnerab\w+|\bexploit\w+|\bforced\b|\bdebts?\b|\bfees?\b|\bpassports?\b|\btied\b|\bdeceiv\w+/,
    },
    {
      question: 'risk.consulted',
      says: 'who was asked when the risk was assessed',
      words:
        /\b(?:consult\w+|asked|spoke (?:with|to)|talked (?:with|to)|interview\w*|engaged with|met with|survey\w*|input from|workshops? with|stakeholders?)\b/,
      with: /\brisks?\b/,
    },
    {
      question: 'risk.response',
      says: 'what is done about each of the highest risks',
      words:
        /\b(?:to (?:manage|reduce|address|lower|mitigate|prevent|tackle)|in response|because of this|for this reason|therefore|prioriti[sz]ed?|mitigat\w+|high(?:er|est)?[- ]risk (?:suppliers?|sites?|categories|countries|goods|areas))\b/,
      likely: ['mitigation'],
    },
  ],
  2: [
    {
      question: 'risk.oversight',
      says: 'the register of risks before the board, and what it decided',
      words:
        /\b(?:board|audit committee|risk committee|executive committee|directors|trustees|governing body)\b/,
      with: /\b(?:risk register|register of risks|risks?)\b.{0,80}\b(?:review\w*|consider\w*|discuss\w*|decid\w+|looked|saw|received|reports?|presented)\b|\b(?:review\w*|consider\w*|discuss\w*|decid\w+|looked|saw|received)\b.{0,80}\brisks?\b/,
    },
    {
      question: 'risk.leverage',
      says: 'how much influence it has where the risk is highest, and how it gains more',
      words:
        /\bleverage\b|\binfluence\b|\bshare of (?:a |the |their |its )?(?:supplier|factory|output|production|turnover)\b|\bsmall customer\b|\blargest (?:customer|buyer)\b|\bbuy(?:ing)? together\b/,
    },
    {
      question: 'risk.prevention',
      says: 'workers and unions helping to find risks, and changes made to prevent harm',
      words:
        /\b(?:workers|unions?|worker representatives|workers' (?:committees?|organisations?))\b.{0,100}\b(?:told|raised|helped|identified|pointed|reported|took part|said)\b|\b(?:changed|stopped|moved|redesigned|brought in-house|replaced|introduced)\b.{0,80}\b(?:so that|to prevent|to avoid|after|because)\b/,
      with: /\brisks?\b|\bharm\b|\bprevent\w*|\bfees?\b|\bworkers?\b|\bovertime\b/,
    },
  ],
};
