import type { AreaPoints } from './point.ts';

export const DUE_DILIGENCE_POINTS: AreaPoints = {
  1: [
    {
      question: 'due-diligence.process',
      says: 'the process, who runs it and how often',
      words:
        /\bdue[- ]diligence\b|\b(?:vet|vets|vetted|vetting|screen(?:s|ed|ing)?|onboard\w*|pre-?qualif\w+|supplier approval)\b|\bself[- ]assessment\b|\bquestionnaires?\b/,
    },
    {
      question: 'due-diligence.suppliers',
      says: 'how many suppliers were screened, assessed, audited or visited, and what was found',
      words:
        /\b(?:screened|assessed|audited|audits?|visited|visits?|inspected|checked|reviewed|surveyed|questionnaires?)\b/,
      with: /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|every|per cent)\b.{0,60}\b(?:suppliers?|sites?|factories|audits?|visits?|contractors|agencies|farms|questionnaires?|providers?|mills?|contracts?|tenders?)\b|\b(?:suppliers?|sites?|factories|audits?)\b.{0,40}\b\d/,
    },
    {
      question: 'due-diligence.grievance',
      says: 'how workers, also those of suppliers, can raise a concern, and whether it was used',
      words:
        /\bwhistle-?\s?blow\w*|\bspeak(?:ing)?[- ]?up\b|\bhot-?line\b|\bhelpline\b|\bgrievances?\b|\bcomplaints? (?:line|channel|route|mechanism|procedure)\b|\braise (?:a |any |their )?concerns?\b|\breport (?:a |any |their )?concerns?\b|\bconfidential (?:line|number|channel|service)\b|\bstop app\b/,
    },
    {
      question: 'due-diligence.action-plan',
      says: 'a plan of action for the highest risks, and how far it is',
      words:
        /\baction plans?\b|\bimprovement plans?\b|\bcorrective actions?\b|\broad ?map\b|\bplan of action\b|\bcorrective plans?\b/,
    },
    {
      question: 'due-diligence.remediation',
      says: 'what is done when a case is found, and how it is put right for the person',
      words:
        /\bremed(?:y|ies|iat\w+)\b|\brepaid\b|\brepay(?:s|ment)?\b|\breimburs\w+|\brefunded\b|\bpaid\b.{0,25}\bback\b|\bcompensat\w+|\bput(?:ting)? (?:\w+ ){0,2}right\b|\bnational referral mechanism\b|\bincident response\b|\bresponse plan\b|\bsupport(?:s|ed)? (?:for )?(?:the )?(?:victims?|survivors?|workers?)\b/,
      without:
        /\b(?:end|ended|terminat\w+|cease[sd]?|cancel\w*)\b.{0,40}\b(?:contract|relationship|business|suppl)|\b(?:suppliers?|contractors?|contracts?)\b.{0,60}\b(?:terminat\w+|cancel\w*)\b|\bthis policy\b/,
      or: 'remediation',
    },
    {
      question: 'due-diligence.collaboration',
      says: 'working together with others',
      words:
        /\b(?:member of|members of|membership|joined|take part in|participat\w+ in|collaborat\w+|work(?:ed|ing|s)? (?:together )?with|partner(?:ed|ship)?s? with|alliance|initiative|forum|coalition|peers|sector group)\b/,
      with: /\b(?:sedex|eti\b|ethical trading|stronger together|slave-free|unseen|gla{1,2}\b|gangmasters|ngos?|charit\w+|peers?|competitors?|industry|sector|alliance|forum|initiative|coalition|police|unions?|local authorit\w+|stop the traffik|trade association|other (?:buyers|companies|retailers|customers))/,
    },
  ],
  2: [
    {
      question: 'due-diligence.cases',
      says: 'cases found, what was done and the outcome for the workers',
      words:
        /\b(?:found|identified|uncovered|reported|discovered|learned|investigated)\b.{0,120}\b(?:case|cases|workers|fees|passports|wages|indicators?|forced|debts?|documents)\b|\b(?:case|cases|workers|indicators?)\b.{0,80}\b(?:found|identified|uncovered|repaid|returned|referred|investigated|reported|had paid)\b/,
      with: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|a) (?:[\w-]+ ){0,4}(?:case|cases|workers?|people|suppliers?|agenc(?:y|ies)|factor(?:y|ies)|sites?|farms?|indicators?|drivers|pickers|cleaners)\b/,
      without: /\b(?:if|should|where|whenever|in the event)\b|\btrain/,
    },
    {
      question: 'due-diligence.beyond-audit',
      says: 'work with suppliers beyond audits',
      words:
        /\bworker (?:interviews?|voice|surveys?)\b|\binterview(?:ed|s)? (?:\w+ ){0,4}workers\b|\b(?:train(?:ed|ing)?|workshops?|coach\w+|capacity|support(?:ed|s)?) (?:\w+ ){0,5}suppliers?\b|\bsuppliers? (?:\w+ ){0,4}(?:workshops?|training|improvement programme|trained)\b|\bunannounced (?:site )?visits?\b|\b(?:site )?visits? (?:\w+ ){0,6}by (?:our|buyers|own)\b|\bworked with (?:the |our |a |\w+ )?(?:suppliers?|factor|agenc)/,
    },
    {
      question: 'due-diligence.remedy',
      says: 'whether people can reach remedy and are content with it',
      words:
        /\b(?:satisf(?:ied|action)|content with|access to remedy|were asked|confirmed)\b.{0,80}\b(?:remedy|outcome|result|repaid|workers|victims?|survivors?|complain\w*|people)\b|\b(?:workers|people|survivors?|those)\b.{0,60}\b(?:told us|said (?:that )?they|were satisfied|confirmed|were content)\b/,
    },
  ],
};
