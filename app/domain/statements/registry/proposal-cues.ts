import type { SectionKey } from '../area.ts';
import type { RegistryField } from './answers.ts';

/** Words in an answer that make a choice of the form likely. Daylight's own; a person confirms each. */
export type Cue = { field: RegistryField; value: string; sections: readonly SectionKey[]; words: RegExp };

const cuesOf = (
  field: RegistryField,
  sections: readonly SectionKey[],
  words: Readonly<Record<string, RegExp>>,
): Cue[] => Object.entries(words).map(([value, pattern]) => ({ field, value, sections, words: pattern }));

/** Sentences that tell of something missing or planned propose nothing. */
export const NOT_DONE =
  /\b(not yet|do(es)? not|did not|have not|has not|are not|is not|will|plan to|intend to|no training|no policy|no audit|none of)\b/i;

export const CUES: readonly Cue[] = [
  ...cuesOf('policies', ['policies'], {
    terminate: /\b(leave|resign|terminate|end) (their|an?|the)? ?(job|employment|work|contract)\b/i,
    movement: /\bfreedom of movement|free(ly)? to (move|leave)|move freely|restrict\w* (of )?movement/i,
    association:
      /\bfreedom of association|join\w* (or form\w* )?(a |trade )?unions?\b|collective bargaining/i,
    violence: /\b(violence|harass\w+|intimidat\w+)\b/i,
    fees: /\brecruitment fees?|fees? (for|to get) (a |their )?(job|work)|pays? for (a |their )job/i,
    overtime: /\b(compulsory|forced|mandatory|involuntary) overtime|overtime (is|must be) voluntary/i,
    'child-labour': /\bchild labour|children at work|under ?age/i,
    discrimination: /\bdiscriminat\w+|equal treatment/i,
    documents:
      /\b(identity|identification|original) (papers|documents)|passports?|(keep|hold|retain|confiscat)\w* (of )?(their |workers['’] )?(papers|documents)/i,
    remedy: /\bremed(y|ies|iation)\b|compensat\w+/i,
  }),
  ...cuesOf('training', ['training'], {
    whole:
      /\ball (staff|employees|colleagues|our people)|every(one| employee)|whole (organisation|workforce)/i,
    'front-line': /\bfront[- ]?line|shop floor|supervisors?|team leaders?/i,
    'human-resources': /\b(human resources|HR)\b|recruiters/,
    executives: /\b(executives?|directors|board|leadership)\b/i,
    procurement: /\b(procurement|buyers?|buying|purchasing|sourcing)\b/i,
    suppliers: /\bsuppliers?\b/i,
    community: /\b(wider|local) communit(y|ies)/i,
  }),
  ...cuesOf('engagement', ['due-diligence', 'risk', 'effectiveness'], {
    suppliers: /\bwith (our |its )?suppliers\b|suppliers['’]? (visits?|meetings?)/i,
    unions: /\btrade unions?|unions?\b|workers['’] (representatives?|organisations?)/i,
    'civil-society': /\b(NGOs?|civil society|charit(y|ies))\b/i,
    auditors: /\b(independent |external |third[- ]party |professional )audit(or)?s?\b/i,
    'own-workers': /\b(our own|our) (workers|staff|employees) (were|are) (asked|interviewed|surveyed)/i,
    'supplier-workers':
      /\b(interview|survey|spoke|talk|speak)\w* (with |to )?(\w+ )?workers|worker (interviews?|surveys?|voice)/i,
    government: /\b(local|central) government|councils?|ministr(y|ies)\b/i,
    'law-enforcement': /\b(police|GLAA|labour inspect\w+|Border Force)\b/i,
    businesses: /\b(other (buyers|companies|businesses)|sector (group|initiative)|industry (group|body))/i,
  }),
  ...cuesOf('audits', ['due-diligence'], {
    'own-staff': /\b(our|own) (team|staff|people|auditors)[^.]{0,40}\baudit|audited by our\b/i,
    'third-party-own':
      /\b(third[- ]party|independent|external) audits?\b|independent(ly)? audit|by an? (independent|outside|external)/i,
    'third-party-supplier': /\b(arranged|commissioned|paid) by (the |our )?suppliers?\b/i,
    announced: /(?<!un)\bannounced\b/i,
    unannounced: /\bunannounced\b/i,
  }),
  ...cuesOf('grievance', ['due-diligence', 'policies'], {
    whistleblowing: /\b(whistle-?blow\w*|speak[- ]?up|helpline|hotline|anonymous\w*|mobile app)\b/i,
    unions: /\b(through|via|by) (a |their |trade )?(unions?|workers['’]? (representatives?|committees?))/i,
  }),
  ...cuesOf('risk1Groups', ['risk'], {
    women: /\bwomen\b/i,
    migrants: /\bmigrants?\b/i,
    refugees: /\brefugees?\b/i,
    children: /\bchild(ren)?\b/i,
  }),
  ...cuesOf('risk1Tiers', ['risk'], {
    'tier-1': /\b(tier 1|first tier|direct suppliers)\b/i,
    'tier-2': /\b(tier 2|second tier)\b/i,
    'tier-3': /\b(tier 3|third tier|raw materials?)\b/i,
  }),
  ...cuesOf('risk1Place', ['risk'], {
    'supply-chains': /\bsupply chains?|suppliers?\b|\btier [123]\b|raw materials?/i,
  }),
  ...cuesOf('sectors', ['structure', 'opening'], {
    '1': /\b(public body|local authority|council|NHS)\b/,
    '2': /\b(automotive|vehicles?|machinery|engineering works)\b/i,
    '3': /\b(charity|not[- ]for[- ]profit)\b/i,
    '4': /\b(cleaning|security) services?\b/i,
    '5': /\b(construction|house ?building|civil engineering|building products)\b/i,
    '6': /\b(hotels?|hospitality|restaurants?|tourism|leisure|caf[eé]s)\b/i,
    '7': /\b(cosmetics|toiletries)\b/i,
    '8': /\b(defence|aerospace)\b/i,
    '9': /\b(electronics|appliances|furnishings|furniture)\b/i,
    '10': /\b(university|schools?|education)\b/i,
    '11': /\b(fashion|textiles?|apparel|clothing|garments?|footwear|uniforms?|workwear|cloth|weav\w+)\b/i,
    '12': /\b(bank|insurance|insurer|real estate|financial services)\b/i,
    '13': /\b(food|beverages?|drinks|agricultur\w+|farm\w*|fish\w*|seafood)\b/i,
    '14': /\b(timber|forestry|paper|packaging)\b/i,
    '15': /\b(pharmaceuticals?|healthcare|hospitals?|care homes?)\b/i,
    '16': /\b(software|telecoms?|IT services)\b/,
    '17': /\b(publishing|broadcast\w*|media group)\b/i,
    '18': /\b(mining|metals|chemicals?|oil and gas)\b/i,
    '19': /\b(law firm|consult(ing|ancy)|accounting|recruitment agency)\b/i,
    '20': /\b(logistics|warehousing|haulage|freight|transport services)\b/i,
    '21': /\b(water company|electricity|gas supply|energy supplier)\b/i,
    '22': /\b(waste|recycling)\b/i,
  }),
];
