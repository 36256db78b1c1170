import { cuesOf } from './cue.ts';

/** Real action to find, prevent or lower risk; not zero tolerance, commitment, expectation or obedience to the law alone. */
export const MITIGATION_CUES = cuesOf('mitigation', [
  [
    'code',
    2,
    /\bcodes? of (?:business )?(?:conduct|ethics|practice)\b|\bbase code\b|\bsupplier (?:code|charter|standards?|principles)\b/,
  ],
  ['policy', 1.5, /\b(?:polic(?:y|ies)|procedures?|handbook)\b/],
  [
    'whistleblow',
    2,
    /\bwhistle-?\s?blow\w*|\bspeak(?:ing)?[- ]?(?:up|out)\b|\bhot-?line\b|\bhelpline\b|\bgrievance\b|\brais\w+ (?:any )?concerns?\b|\breport(?:ing)? (?:any )?(?:concerns?|suspicions?|suspected)\b|\bconfidential(?:ly)?\b|\banonymous(?:ly)?\b/,
  ],
  [
    'training',
    2.2,
    /\btrain(?:ing|ed|s)?\b|\be-?learning\b|\bawareness\b|\binduction\b|\bmodules?\b|\bworkshops?\b|\btoolbox talks?\b|\bbriefings?\b|\bwebinars?\b/,
  ],
  [
    'due-diligence',
    2.2,
    /\bdue diligence\b|\bscreen(?:ed|ing|s)?\b|\bvett\w+|\bpre-?qualif\w+|\bonboarding\b|\bbackground checks?\b|\bknow your\b/,
  ],
  [
    'assess',
    1.8,
    /\brisk (?:assess\w+|mapping|analysis|register|screening|management)\b|\bassess(?:es|ed|ing|ment|ments)?\b.{0,40}\b(?:risk|supplier|supply|slavery)/,
  ],
  [
    'audit',
    1.8,
    /\baudit\w*|\bsite visits?\b|\binspect\w+|\bsmeta\b|\bsedex\b|\becovadis\b|\bamfori\b|\bbsci\b|\bsa8000\b|\beti\b|\bon-?site\b/,
  ],
  ['questionnaire', 2, /\bquestionnaires?\b|\bself[- ]assessment\b|\bsurvey\w*\b|\bsaqs?\b/],
  [
    'contract',
    1.8,
    /\b(?:contracts?|contractual|terms and conditions|clauses?|terms of (?:business|trade|purchase))\b.{0,80}\b(?:slavery|compl|require|trafficking|suppliers?|include|oblig|warrant|terminate)/,
  ],
  ['require', 1.5, /\b(?:require[sd]?|must|obliged|mandatory|mandated|oblig\w+|prohibit\w*|forbid\w*)\b/],
  [
    'recruitment',
    1.6,
    /\bright to work\b|\b(?:recruitment|employment|labour) (?:agenc\w+|checks?|process\w*|practices|providers?)\b|\bage verif\w+|\bproof of (?:age|identity)\b|\bidentity (?:documents?|checks?)\b|\bbank account\b|\breputable\b/,
  ],
  [
    'pay',
    1,
    /\b(?:living wage|minimum wage|fair pay|recruitment fees|employer pays|collective bargaining|trade unions?|freedom of association)\b/,
  ],
  [
    'working-group',
    1.5,
    /\b(?:working group|steering (?:group|committee)|committee|task ?force|champions?|responsib\w+ for|oversight|overseen|governance|accountab\w+)\b/,
  ],
  [
    'collaborate',
    1.2,
    /\b(?:member(?:ship|s)? of|collaborat\w+|partner(?:ed|ing|ship)? with|signator\w+|stronger together|slave[- ]free alliance|unseen|hope for justice|ethical trading|global compact|glaa|gangmasters?|walk free|stop the traffik)\b/,
  ],
  [
    'standards',
    1.2,
    /\b(?:ilo|guiding principles|universal declaration|oecd guidelines|iso ?\d{4,5}|fair ?trade|rainforest alliance|rspo|fsc|certif\w+|accredit\w+)\b/,
  ],
  ['monitor', 1, /\bmonitor\w*|\breview(?:s|ed|ing)?\b|\bmapp(?:ed|ing)\b|\btraceab\w+/],
  [
    'did',
    0.7,
    /\b(?:implemented|introduced|developed|launched|rolled out|conducted|carried out|completed|updated|strengthened|established|put in place|in place|adopted)\b/,
  ],
  [
    'commitment-only',
    -1.5,
    /\b(?:zero[- ]tolerance|we are committed|is committed|commitment to|we believe|strive)\b/,
  ],
  [
    'definition',
    -1.5,
    /\b(?:is a crime|is defined as|modern slavery is|takes (?:various|many) forms|can take|million people|global slavery index estimates|refers to|definition of)\b/,
  ],
  ['heading-words', -1, /^(?:modern slavery statement|act +statement|introduction|contents|about us)\b/],
]);

/** Named steps to put a case right: investigate, return documents, repay, support, report, correct, part ways. */
export const REMEDIATION_CUES = cuesOf('remediation', [
  ['remedy', 2.5, /\bremed(?:y|ies|iate[ds]?|iation|iating|ial)\b/],
  [
    'corrective',
    2.5,
    /\bcorrective (?:and preventive )?(?:actions?|measures?|plans?)\b|\bcorrective\b|\bimprovement plans?\b|\baction plans? (?:to|with|are|is)\b|\bcaps?\b.{0,20}\bsuppliers?\b/,
  ],
  [
    'terminate',
    2.2,
    /\bterminat\w+\b|\b(?:ceas\w+|end(?:ing|ed)?|suspend\w*|sever\w*|discontinu\w+|withdraw\w*|exit\w*|stop\w*)\b.{0,40}\b(?:relationship|trading|contracts?|business|suppliers?|dealings|working with|supply|orders?)\b|\bcease\b|\bde-?list\w*\b|\boff-?board\w*/,
  ],
  ['discipline', 2.2, /\bdisciplin\w+\b|\bdismiss\w*\b|\bgross misconduct\b/],
  ['investigate', 2, /\binvestigat\w+\b/],
  [
    'compensate',
    2.5,
    /\b(?:repa(?:y|id|yment)|reimburs\w+|compensat\w+|refund\w*|back ?pay|unpaid wages|return\w* (?:of )?(?:passports|identity documents)|apolog\w+)\b/,
  ],
  [
    'support-people',
    2,
    /\b(?:support\w*|protect\w*|assist\w*|safeguard\w*|care)\b.{0,40}\b(?:victims?|survivors?|affected (?:workers?|people|individuals)|those affected|potential victims?)\b|\bvictims?\b.{0,40}\b(?:support\w*|protect\w*|help|assist\w*)\b/,
  ],
  [
    'refer',
    2,
    /\b(?:refer(?:red|ral|s)?|report(?:ed)?|notif\w+|escalat\w+|contact\w*|inform\w*)\b.{0,60}\b(?:police|authorit\w+|law enforcement|national referral mechanism|nrm|glaa|gangmasters|modern slavery helpline|helpline|home office|salvation army)\b/,
  ],
  [
    'if-found',
    1.5,
    /\b(?:if|where|should|when(?:ever)?|in the event|in cases? where)\b.{0,80}\b(?:found|identif\w+|discover\w*|suspect\w*|breach\w*|non-?\s?complian\w+|violat\w+|instances?|cases?|detected|occur\w*|fail\w*|arise\w*|raised)\b/,
  ],
  [
    'breach',
    1.2,
    /\b(?:breach(?:es)?|violations?|non-?\s?complian\w+|non-?conform\w+|failure to (?:comply|meet|adhere))\b/,
  ],
  [
    'appropriate-action',
    1.5,
    /\b(?:appropriate|immediate|prompt|swift|necessary|remedial|further) (?:action|steps|measures)\b|\btake action\b|\bresolve\b|\baddress (?:the|any) (?:issue|concern|breach|finding)/,
  ],
  [
    'made-good',
    2.2,
    /\b(?:wages|pay|fees?|passports?|documents?|papers|deposits?|deductions?|money)\b.{0,50}\b(?:paid back|repaid|returned|handed back|given back|settled|made good|refunded|reimbursed)\b|\b(?:pay back|paid back|paid the|gave back|hand back|handed back|returned|refunded|make good|made good|settled)\b.{0,40}\b(?:wages|fees?|passports?|documents|deposits?|money|loss|owed)\b/,
  ],
  [
    'made-safe',
    2,
    /\b(?:safe ?house|place of safety|safe accommodation|first responder|moved to (?:safety|safe|another)|referrals?|referred)\b|\b(?:person|people|workers?|victims?|those)\b.{0,30}\b(?:is|are|was|were) safe\b/,
  ],
  [
    'put-right',
    1.6,
    /\b(?:put|puts|putting) (?:things |matters |it |them )?right\b|\brectif\w+|\bredress\w*|\brestitution\b/,
  ],
  [
    'sanction',
    1.8,
    /\bsanctions? against\b|\bremov(?:e|ed|al) from (?:our|the|its)\b.{0,30}\b(?:list|panel|register)\b|\b(?:put )?on hold until\b|\bsuspended until\b|\bstop(?:ped)? (?:placing|buying|ordering)\b/,
  ],
  ['lost-income', 2.5, /\bloss of income\b|\blost income\b|\bvulnerable famil/],
  ['not-needed', -1.5, /\b(?:no|not)\b.{0,40}\bremed/],
]);
