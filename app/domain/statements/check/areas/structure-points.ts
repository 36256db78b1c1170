import type { AreaPoints } from './point.ts';

export const STRUCTURE_POINTS: AreaPoints = {
  1: [
    {
      question: 'structure.business',
      says: 'the legal form, size, sectors and places of the business',
      words:
        /\bheadquarter\w*|\bregistered (?:office|in)\b|\bsubsidiar(?:y|ies)\b|\b(?:public|private) limited\b|\boperat(?:es|e|ions) (?:in|from|across)\b|\bsites? (?:in|across)\b|\bbrands?\b|\bwe (?:make|sell|provide|supply|manufacture|run|grow|build|design|distribute)\b/,
      or: 'structure',
      likely: ['structure', 'operations'],
    },
    {
      question: 'structure.workforce',
      says: 'who works for it, and on what terms',
      words:
        /\b\d[\d,.]*\+? (?:[\w-]+ ){0,4}(?:employees|people|colleagues|staff|workers)\b|\bemploy(?:s|ed|ing)? (?:\w+ ){0,4}\d|\b(?:agency|seasonal|temporary|permanent|part-time) (?:workers?|staff|employees|colleagues|contracts?)\b|\bworkforce\b/,
      without: /\bfees?\b|\bfound\b|\btrained\b|\bsuppliers' workers\b/,
    },
    {
      question: 'structure.supply-chains',
      says: 'what is bought, from how many suppliers and from which countries',
      words:
        /\b(?:suppliers|supply chains?|sourc\w+|buy|purchase|procure)\b.{0,120}\b(?:from|in|across|based|located|countries|include[sd]?|such as|comprises?|tiers?)\b/,
      or: 'supply-chains',
      likely: ['supply-chains'],
    },
    {
      question: 'structure.unknowns',
      says: 'what is not known about the supply chains',
      words:
        /\b(?:do|did|does|could|can) ?(?:not|n't) (?:yet )?(?:know|see|tell|find out|have (?:full |complete )?(?:visibility|sight|information|data)|trace|map)\b|\b(?:cannot|can't) (?:yet )?(?:see|know|trace)\b|\b(?:limited|little|no|incomplete|lack of|partial|less) (?:visibility|sight|knowledge|transparency|traceability|line of sight)\b|\b(?:visibility|knowledge|transparency|traceability) (?:is|remains) (?:\w+ )?(?:limited|low|incomplete|poor|partial)\b|\bnot (?:yet )?(?:been )?(?:mapped|visible|traced|traceable)\b|\bunknown\b|\bblind spots?\b/,
      with: /\bsuppl|\bchains?\b|\bsourc|\bwho (?:\w+ ){0,2}(?:mines?|grows?|makes?|spins?|weaves?|picks?|employs?)\b|\bgrown\b|\bmade\b|\bmills?\b|\bfarms?\b|\btiers?\b|\bmaterials?\b|\bsub-?contract|\borigins?\b|\bfactor(?:y|ies)\b/,
      honest: true,
    },
    {
      question: 'structure.responsibility',
      says: 'who is responsible, and who on the board answers for it',
      words: /\b(?:responsib\w+|accountab\w+|oversight|oversees?|overseen|leads?|owned|sponsor)\b/,
      with: /\b(?:board|director|chief|head of|committee|officer|working group|steering group|executive|manager|partner)\b/,
      without:
        /\bsuppliers? (?:is|are) responsible\b|\bresponsible (?:sourcing|business alliance|procurement)\b|\bsigned by\b|\bapproved\b|\bthis policy\b/,
    },
    {
      question: 'structure.sources',
      says: 'how the information was gathered, and who outside helped',
      words:
        /\b(?:information|data|facts|figures|section|statement)\b.{0,80}\b(?:gathered|collected|drawn|comes? from|taken from|prepared (?:by|with|from|together)|compiled|based on (?:our|records|interviews|data))\b|\b(?:helped|engaged|appointed|commissioned|worked with|with the help of)\b.{0,80}\b(?:map|consultan\w+|specialist|adviser|ngo|charity|university|third party)\b/,
    },
    {
      question: 'structure.changes',
      says: 'what has changed since the last statement',
      words:
        /\b(?:since|compared with|unlike) (?:our |the )?(?:last|previous) (?:statement|year|report\w*)\b|\b(?:changed?|changes|new|added|acquired|sold|opened|closed|joined|left)\b.{0,80}\b(?:this year|during the (?:year|period)|in the (?:year|period)|since)\b|\bno (?:significant |material )?changes?\b/,
      with: /\b(?:structure|supply|suppliers?|business|sites?|companies|company|group|compan\w+|countries|factory|factories|warehouse|statement)\b/,
      honest: true,
    },
  ],
  2: [
    {
      question: 'structure.beyond-tier-1',
      says: 'mapping beyond direct suppliers, with points of highest risk and a plan for the rest',
      words:
        /\b(?:tiers? ?(?:2|3|4|two|three|four)|second[- ]tier|third[- ]tier|lower tiers|beyond (?:our )?(?:direct|tier|first)|raw materials?|indirect suppliers?|sub-?suppliers?|farms?|mills?|spinners?|mines?|smelters?)\b/,
      with: /\bmap(?:ped|ping|s)?\b|\btrac(?:e|ed|ing|eability)\b|\bknow\b|\bidentified\b|\bvisited\b|\bhot-?spots?\b/,
    },
    {
      question: 'structure.disclosure',
      says: 'a published list of suppliers, and down to which tier',
      words:
        /\b(?:publish(?:es|ed)?|disclos\w+|made public|open supply hub)\b.{0,80}\b(?:supplier list|list of (?:our |\w+ )?(?:suppliers|factories|sites)|factory list|names? (?:and addresses )?of (?:\w+ ){0,3}(?:suppliers|factories))\b|\b(?:supplier list|factory list|list of (?:our |\w+ )?(?:suppliers|factories|sites))\b.{0,60}\b(?:publish|public|website|online|open supply hub)/,
    },
    {
      question: 'structure.relationships',
      says: 'links with suppliers, unions and workers’ organisations',
      words:
        /\b(?:trade )?unions?\b|\bworkers?'? (?:organisations?|representatives?|committees?|councils?)\b|\bsupplier (?:forums?|conferences?|meetings?|days?|newsletter|engagement|dialogue|council|communication)\b|\b(?:meet|met|talk|speak|spoke)\b.{0,40}\bsuppliers\b|\bcollective (?:agreement|bargaining)\b/,
      without: /\b(?:freedom|right) (?:of|to)\b|\bmust\b/,
    },
  ],
};
