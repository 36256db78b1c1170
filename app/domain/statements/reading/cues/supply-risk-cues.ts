import { cuesOf } from './cue.ts';

/** Products, services, places, kinds and contracts of suppliers, indirect ones, unknowns; not customers downstream. */
export const SUPPLY_CHAIN_CUES = cuesOf('supply-chains', [
  [
    'our-chain',
    1.5,
    /\b(?:our|its|the|\w+'?s) (?:\w+ ){0,3}suppl(?:y|ier) (?:chains?|base|network)\s+(?:\w+\s+)?(?:is|are|includes?|comprises?|consists?|involves?|covers?|extends?|spans?|ranges?|encompass\w*|has|have|can be)\b/,
  ],
  [
    'counted-suppliers',
    2.2,
    /\b(?:\d[\d,]*\+?|hundreds|thousands|many|most|majority|number|%|per ?cent)\b(?:\s+\S+){0,6}\s+(?:(?:direct|active|tier ?\w+|key|first[- ]tier|main|strategic|third[- ]party) )*(?:suppliers|vendors|subcontractors|supplier base)\b/,
  ],
  [
    'source-from',
    2,
    /\b(?:sourc\w+|procur\w+|purchas\w+|buy(?:s|ing)?|bought|import\w*|obtain\w*|acquir\w+)\b.{0,80}\b(?:from|in|through|via|overseas|globally|locally|internationally|directly)\b/,
  ],
  [
    'goods-services',
    1.6,
    /\b(?:goods|products|services|materials|raw materials|components|ingredients|commodit\w+|equipment|uniforms|packaging|ppe|consumables|cleaning|catering|logistics|security|facilities|it hardware|professional services)\b.{0,100}\b(?:suppliers?|suppl(?:y|ied)|sourc\w+|procur\w+|purchas\w+|vendors?|third part)/,
  ],
  [
    'suppliers-in',
    1.8,
    /\b(?:suppliers?|vendors?|manufacturers|factories|producers|growers|contractors)\b.{0,40}\b(?:based|located|operat\w+|situated|headquartered|domiciled|are|come)\b.{0,20}\b(?:in|from|across|outside|within|overseas)\b/,
  ],
  [
    'buys',
    1.6,
    /\b(?:we|company|group|firm|it|association|university|trust|organisation|business) (?:also |mainly |mostly |currently )?(?:buys?|bought|purchase[sd]?|procures?|source[sd]?|imports?|spends?|spent)\b/,
  ],
  [
    'tiers',
    1.2,
    /\btiers? (?:\d|one|two|three)\b|\b(?:first|second|third)[- ]tier\b|\bindirect suppliers?\b|\bsub-?suppliers?\b|\bsub-?contract/,
  ],
  [
    'contract-kind',
    1.3,
    /\b(?:long[- ]term|short[- ]term|stable|longstanding|long[- ]standing|framework|fixed[- ]term)\b.{0,40}\b(?:suppliers?|relationships?|contracts?|agreements?)\b/,
  ],
  ['spend', 1.5, /\b(?:spend|expenditure|procurement budget|purchases)\b/],
  [
    'categories',
    1.5,
    /\b(?:categor\w+|types?|kinds?) of (?:\w+ ){0,3}(?:suppliers?|goods|products|services|spend|purchases)\b|\b(?:procurement|spend|supply|sourcing) categor/,
  ],
  [
    'unknown-beyond',
    1.5,
    /\b(?:limited|lack of|no|little|not have (?:full )?|less)\s*(?:visibility|line of sight|knowledge|transparency)\b/,
  ],
  [
    'acts-instead',
    -1,
    /\b(?:require|expect|train|audit|assess|code of conduct|questionnaire|polic(?:y|ies)|due diligence|comply)\w*\b/,
  ],
  ['customers-instead', -1, /\b(?:to|for) our customers\b|\bcustomers'?\b/],
]);

/** Where slavery may occur, tied to a place, sector, good, workforce or event; not definitions and not other risks. */
export const RISK_CUES = cuesOf('risk', [
  [
    'high-risk',
    2,
    /\b(?:high(?:er|est)?|elevated|increased|greater|greatest|heightened|inherent|most significant|particular|potential|salient|key|main|principal|medium|moderate|greatest)[- ](?:\w+ ){0,2}risks?\b/,
  ],
  [
    'low-risk',
    1.2,
    /\b(?:low(?:er|est)?|minimal|limited|little|no material|very low|relatively low)\b.{0,20}\brisks?\b/,
  ],
  [
    'risk-of-slavery',
    1.2,
    /\brisks? (?:of|that|for|from|related to|relating to|associated with|posed by|in relation to) (?:\w+ ){0,4}(?:modern slavery|slavery|forced|child|exploitation|trafficking|bonded|abuse)/,
  ],
  [
    'vulnerable',
    2,
    /\b(?:vulnerab\w+|migrant|unskilled|low[- ]skilled|low[- ]paid|seasonal|undocumented|refugees?|women|temporary|agency|informal|casual)\b.{0,60}\b(?:workers?|labou?r(?:ers)?|workforce|people|staff|groups?|to exploitation|to modern slavery)\b/,
  ],
  [
    'place-and-risk',
    1.5,
    /\b(?:countr(?:y|ies)|geograph\w+|regions?|jurisdictions?|sectors?|industr(?:y|ies)|commodit\w+|products?|raw materials?|categor\w+)\b.{0,60}\brisks?\b|\brisks?\b.{0,60}\b(?:countr(?:y|ies)|geograph\w+|regions?|jurisdictions?|sectors?|industr(?:y|ies)|commodit\w+|raw materials?)\b/,
  ],
  [
    'identified-risk',
    1.3,
    /\b(?:identified|recogni[sz]ed?|acknowledged?|understand|consider(?:ed)?|believe|aware|assessed?|exposed|exposure|susceptible|prevalent|at risk)\b.{0,60}\brisks?\b|\b(?:exposed|exposure|susceptible|prevalent|at risk)\b/,
  ],
  [
    'goods-at-risk',
    1.3,
    /\b(?:cotton|palm oil|cocoa|coffee|tea|seafood|fish(?:ing)?|garments?|apparel|textiles?|electronics|cobalt|mica|solar|polysilicon|rubber|gloves|bricks?|tobacco|sugar|rice|timber|uniforms|ppe|construction|cleaning|security|agricultur\w+|catering|logistics|hospitality|warehous\w+|shipping|conflict minerals|tin|tungsten|tantalum)\b/,
  ],
  [
    'event',
    1.2,
    /\b(?:covid|pandemic|war|conflict|ukraine|natural disaster|climate|cost of living|labour shortage|poverty|xinjiang|uyghur|political instability|weak (?:rule|law|regul)|corruption)\b/,
  ],
  [
    'forms',
    0.9,
    /\b(?:debt bondage|bonded labou?r|forced labou?r|child labou?r|recruitment fees|withh\w+ (?:of )?(?:wages|passports|documents)|excessive (?:working )?hours|low wages|deceptive)\b/,
  ],
  [
    'hold-over-workers',
    1.6,
    /\bdebts?\b|\bowe[sd]? money\b|\btied (?:visas?|permits?|accommodation|to one)|\bclosed (?:work )?permits?\b|\bpassports? (?:are |may be |were |be )?(?:held|kept|withheld|confiscated|retained)|\binformal(?:ly)? (?:work\w*|econom\w+|employ\w+)|\blayers of (?:labour|sub)|\bcash[- ]in[- ]hand\b|\bbogus self-?employ\w+|\btraffickers\b/,
  ],
  [
    'known-cases',
    1.3,
    /\b(?:linked|connected|associated) (?:with|to)\b.{0,50}\b(?:forced|child|bonded|slavery|exploit\w+|abuses?)\b|\b(?:forced|child|bonded)\b.{0,30}\b(?:has|have) been (?:reported|documented|found|identified)\b/,
  ],
  [
    'no-cases',
    0.8,
    /\b(?:no|not|any)\b.{0,40}\b(?:instances?|incidents?|cases?|occurrences?|identified|evidence)\b.{0,40}\b(?:slavery|trafficking|forced|child)/,
  ],
  [
    'act-instead',
    -1,
    /\b(?:polic(?:y|ies)|training|trained|require|code of conduct|procedure|questionnaire|mitigate)\b/,
  ],
]);
