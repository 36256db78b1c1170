import { cuesOf } from './cue.ts';

/** Which organisations the statement is made for, by name. */
export const REPORTING_ENTITY_CUES = cuesOf('reporting-entity', [
  ['reporting-entity', 2.5, /\breporting entit(?:y|ies)\b/],
  [
    'statement-made-by',
    2.5,
    /\b(?:statement|report)\b.{0,60}\b(?:is|was|has been)\s+(?:\w+\s+)?(?:made|published|issued|prepared|submitted|given|provided|produced)\s+(?:\w+\s+){0,4}by\b/,
  ],
  ['on-behalf-of', 1.5, /\b(?:made|published|issued|prepared|submitted|filed)\b.{0,60}\bon behalf of\b/],
  [
    'covers-entities',
    1.8,
    /\b(?:statement|report)\s+(?:also\s+)?(?:covers|applies to|relates to|is in respect of|includes|describes|outlines|sets out)\b/,
  ],
  [
    'pursuant',
    1.2,
    /\b(?:pursuant to|in accordance with|in compliance with|under|as required by|to comply with|in response to)\b.{0,40}\bact\b/,
  ],
  [
    'statement-of',
    1.8,
    /\b(?:statement|report) (?:of|for|by) .{2,60}\b(?:limited|ltd|plc|llp|inc|corp|corporation|pty|group|association|trust|university)\b|\bconstitutes?\b.{0,60}\b(?:statement|report)\b/,
  ],
  [
    'covers-companies',
    1.8,
    /\b(?:covers?|relates? to|made by|prepared by|on behalf of|in respect of|steps taken by|applies to)\b.{2,60}\b(?:limited|ltd|plc|llp|inc|pty|its subsidiar\w+|(?:following|reporting) (?:entit|subsidiar)\w+)\b/,
  ],
  ['joint', 1.5, /\bjoint (?:modern slavery )?(?:statement|report)\b/],
  ['together-named', 1, /\((?:together|collectively|the |referred to|hereinafter|"|“)/],
  [
    'company-number',
    1,
    /\b(?:abn|acn|company (?:registration )?(?:number|no)|registered number|business number)\b/,
  ],
  ['policy-instead', -1.5, /\b(?:policy|code of conduct|suppliers? (?:must|are|to))\b/],
]);

/** Legal form, group, ownership, headcount, registered office, brands; a name or a founding year alone is none of it. */
export const STRUCTURE_CUES = cuesOf('structure', [
  [
    'subsidiary',
    2,
    /\b(?:wholly[- ]owned|majority[- ]owned|subsidiar(?:y|ies)|parent company|ultimate (?:parent|holding)|holding company|group of companies|controlled entit|joint venture|part of (?:the )?[\w ]{2,40}group)\b/,
  ],
  [
    'legal-form',
    2,
    /\b(?:(?:private|public)(?:ly)?(?: \w+){0,2} (?:limited )?company|limited liability|listed on|stock exchange|registered charity|charitable (?:company|trust)|limited (?:company|partnership)|partnership|co-?operative|corporation|incorporated (?:in|under)|community interest|mutual|plc|privately[- ]owned|family[- ](?:owned|run)|employee[- ]owned|registered (?:in|provider)|company limited by)\b/,
  ],
  [
    'headcount',
    2.2,
    /\b(?:employ(?:s|ed|ing)?|workforce of|headcount|team of|staff of|over|around|approximately|more than|some)\s+(?:\w+\s+){0,4}\d[\d,.]*\s*(?:k\b)?\+?\s+(?:\S+\s+){0,4}(?:people|employees|staff|colleagues|workers|members|associates|persons|fte|team)\b|\b\d[\d,.]*\+? (?:\w+ ){0,3}(?:employees|colleagues|staff|people|team members|workers|associates|ftes?)\b/,
  ],
  [
    'head-office',
    2,
    /\b(?:headquarter\w*|head ?offices?|registered offices?|registered address|principal place of business|main office)\b/,
  ],
  ['owns', 1.2, /\b(?:owned by|owns|owner of|ownership|shareholders?|shareholding|acquired|acquisition)\b/],
  [
    'brands',
    1.5,
    /\b(?:our|its|trading|well-known|following) (?:\w+ )?brands?\b|\btrad(?:es|ing) (?:as|under)\b|\bbrand names?\b/,
  ],
  [
    'divisions',
    1.5,
    /\b(?:divisions?|business units?|segments?|branches|regional offices|sites|operating companies|organi[sz]ed into|comprises?|consists? of|made up of)\b/,
  ],
  [
    'governance-shape',
    0.8,
    /\b(?:our (?:corporate )?structure|organi[sz]ational structure|board of directors (?:is|comprises)|reports to the board|led by)\b/,
  ],
  ['established', 0.6, /\b(?:founded|established|formed|incorporated|since) in \d{4}|\bsince \d{4}\b/],
  [
    'workforce-mix',
    1.2,
    /\b(?:full[- ]time|part[- ]time|permanent|casual|temporary|fixed[- ]term|contractors|zero[- ]hours?)\b.{0,60}\b(?:employees|staff|workers|workforce|contracts?)\b/,
  ],
  ['suppliers-instead', -1.5, /\bsuppliers?\b|\bsupply chains?\b|\bmodern slavery\b/],
]);

/** What the organisation does and where. */
export const OPERATIONS_CUES = cuesOf('operations', [
  [
    'leading',
    1.8,
    /\b(?:leading|largest|major|premier|specialist|international|global|independent|national|biggest)\s+(?:\w+\s+){0,4}(?:provider|supplier|manufacturer|retailer|distributor|producer|company|business|firm|operator|developer|contractor|group|maker|wholesaler|brand|charity|university|bank|insurer)\b/,
  ],
  [
    'our-business',
    1.5,
    /\b(?:our|its|principal|main|core|primary) (?:\w+ )?(?:activit(?:y|ies)|business(?:es)?|operations?|services|products)\s+(?:is|are|include|includes|involve|consist|comprise|range|span|focus)/,
  ],
  [
    'we-do',
    1.6,
    /\b(?:we|it|company|group|business|firm|which|who|and|that)\s+(?:also\s+|currently\s+|directly\s+|primarily\s+|mainly\s+)?(?:designs?|manufactures?|operates?|provides?|suppl(?:y|ies)|sells?|distributes?|delivers?|develops?|offers?|makes?|produces?|builds?|runs?|serves?|manages?|owns? and operates?|speciali[sz]es?|imports?|exports?|markets?|processes|grows?|packs?|retails?|trades?|assembles?|harvests?|transports?|moves?|advises?|insures?|lends?|hosts?|publish(?:es)?|teach(?:es)?|treats?|cares? for|welcomes?|installs?|transmits?)\b/,
  ],
  [
    'engaged-in',
    1.8,
    /\b(?:engaged in|specialis\w+ in|specializ\w+ in|business of|active in|involved in)\s+(?:the\s+)?\w+/,
  ],
  [
    'places',
    1.5,
    /\b(?:operat\w+|offices?|sites?|stores?|factories|warehouses?|branches|depots|locations?|plants?|presence|facilities|clinics|hospitals|schools|hotels|restaurants|campuses|mines?)\b.{0,50}\b(?:in|across|throughout|over|worldwide|around)\b/,
  ],
  [
    'counted-places',
    1.5,
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several)\+? (?:\w+ ){0,3}(?:countries|stores|sites|offices|shops|locations|factories|plants|warehouses|centres|centers|hospitals|hotels|restaurants|branches|depots|homes|schools|markets|clinics|mines|farms|brands)\b/,
  ],
  [
    'customers',
    1,
    /\b(?:customers|clients|patients|students|passengers|guests|consumers|residents|tenants|pupils)\b/,
  ],
  [
    'turnover',
    1,
    /\b(?:turnover|revenues?|sales) (?:of|was|in excess|is|exceed\w*|total\w*)\b|\bannual (?:turnover|revenue)\b/,
  ],
  [
    'labour-used',
    1.2,
    /\b(?:employ|recruit|engage|use)s?\b.{0,40}\b(?:agency|temporary|seasonal|contract|permanent|direct)\s+(?:workers|staff|labour|employees)\b/,
  ],
  ['suppliers-instead', -1.2, /\bsuppliers?\b|\bsupply chains?\b/],
  [
    'slavery-instead',
    -1.2,
    /\b(?:modern slavery|slavery|trafficking|forced labou?r|risks?|polic(?:y|ies)|training)\b/,
  ],
]);
