import { cuesOf } from './cue.ts';

/** A second look at whether actions worked: indicators, audits of actions, feedback, what became of last year's goals. */
export const EFFECTIVENESS_CUES = cuesOf('effectiveness', [
  ['effectiveness', 3, /\beffective(?:ness)?\b|\bhow (?:well|successful)\b|\bsuccess of\b/],
  [
    'kpi',
    3,
    /\bkpis?\b|\b(?:key )?performance (?:indicators?|measures?|metrics?)\b|\bmetrics?\b|\bindicators? (?:of|to|we|used|for)\b/,
  ],
  [
    'measure',
    1.8,
    /\bmeasur(?:e|es|ed|ing)\b.{0,50}\b(?:progress|performance|success|effect\w*|impact|against|by|our|how)\b|\btrack(?:ed|ing|s)?\b.{0,30}\b(?:progress|performance|number|the|our)\b/,
  ],
  [
    'number-of',
    2,
    /\b(?:number|percentage|proportion|%|rate|completion) of (?:\w+ ){0,4}(?:employees|staff|suppliers|colleagues|audits?|reports?|incidents?|cases|people|training|concerns|complaints|grievances|workers|questionnaires|sites|contracts|corrective|whistle)/,
  ],
  [
    'review',
    1.3,
    /\b(?:review(?:s|ed|ing)?|re-?assess\w*|evaluat\w+|refresh\w*|updat\w+)\b.{0,60}\b(?:annual(?:ly)?|regular(?:ly)?|periodic\w*|each year|every year|ongoing|continu\w+|yearly|quarterly)\b|\b(?:annual(?:ly)?|regular(?:ly)?|periodic\w*|each year|every year|continu\w+|quarterly)\b.{0,40}\b(?:review|evaluat|assess|updat|monitor)/,
  ],
  [
    'internal-audit',
    2,
    /\binternal audits?\b|\bindependent(?:ly)? (?:review|assess|audit|assur|verif)\w*|\bassurance\b|\bgap analysis\b|\bbenchmark\w*/,
  ],
  [
    'feedback',
    1.5,
    /\bfeedback\b|\blessons? learn\w+|\blearnings?\b|\bstakeholder\b.{0,30}\b(?:review|feedback|input)/,
  ],
  [
    'progress',
    1.5,
    /\bprogress (?:against|on|made|towards|in|report)\b|\btargets?\b|\bgoals?\b|\bobjectives?\b|\bachiev\w+\b/,
  ],
  [
    'reached',
    1.5,
    /\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\b.{0,60}\b(?:complet\w+|trained|received|responded|signed|accepted|assessed|passed)\b|\b(?:complet\w+|trained|received|responded|signed|accepted|assessed)\b.{0,60}\b\d+(?:\.\d+)?\s?(?:%|per ?cent)/,
  ],
  [
    'no-reports',
    1.3,
    /\b(?:no|zero|nil)\b.{0,40}\b(?:reports?|complaints?|grievances|concerns|incidents)\b.{0,40}\b(?:received|raised|made|reported|recorded)\b/,
  ],
  [
    'trend',
    1.8,
    /\b(?:up|down|rose|risen|fell|fallen|increas\w+|decreas\w+|improved|reduced|dropped|went) (?:\w+ )?(?:from|to) [£$€]?\d|\b(?:compared (?:to|with)|last year:?|20\d\d:) .{0,15}\d/,
  ],
  [
    'target-result',
    1.8,
    /\btargets?\b.{0,40}\b(?:met|missed|achieved|result|actual|reached)\b|\bagainst (?:an? |our |the )?(?:target|plan|goal|objective)/,
  ],
  [
    'did-it-work',
    2,
    /\bto see (?:if|whether)\b|\b(?:whether|if|how) (?:our|the|these|those|its|what we) (?:\w+ ){0,3}(?:works?|worked|working|effective|made a difference|carried out|been used)\b|\btested\b.{0,40}\bsample\b/,
  ],
  [
    'not-yet-measured',
    2,
    /\b(?:not|no|yet to)\b.{0,60}\b(?:assess|measur|evaluat|determin|monitor)\w*\b.{0,50}\b(?:effective\w*|success|progress|impact)\b|\btoo early to\b/,
  ],
  ['improve', 0.8, /\b(?:continuous(?:ly)? improv\w+|further improv\w+|strengthen\w*|enhanc\w+)\b/],
  ['next-year', 0.6, /\b(?:next|coming|following) (?:financial |reporting |fiscal )?year\b/],
]);

/** That owned or controlled organisations were asked; a criterion of Australia alone. */
export const CONSULTATION_CUES = cuesOf('consultation', [
  ['consult', 3, /\bconsult(?:ed|ation|ations|ing|s)?\b/],
  [
    'with-entities',
    1.5,
    /\b(?:owned or controlled|subsidiar\w+|each (?:of the )?(?:reporting )?entit|controlled entit|group (?:companies|entities)|related entities)\b/,
  ],
  [
    'engaged-with',
    1,
    /\b(?:engag\w+|collaborat\w+|discuss\w+|input|liais\w+)\b.{0,60}\b(?:entit(?:y|ies)|subsidiar\w+|business units|group companies)\b/,
  ],
  ['in-preparing', 1.2, /\b(?:prepar\w+|develop\w+|draft\w+) (?:of )?this (?:joint )?statement\b/],
  [
    'outsiders',
    -1,
    /\b(?:employees|workers|unions?|suppliers|customers|ngos?|consultants?|consultancy|consulting)\b/,
  ],
]);
