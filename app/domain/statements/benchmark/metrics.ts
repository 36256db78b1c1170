import type { Criterion } from '../reading/criteria.ts';

/** A sentence counts for a metric when it is evidence of one of the criteria (any, where none is named) and has the words. */
export type Metric = {
  readonly key: string;
  readonly label: string;
  readonly reads: readonly Criterion[];
  readonly words: RegExp;
};

/** The twelve metrics of which the share is taken, in the order of the scheme, each in Daylight's own words. */
export const METRICS: readonly Metric[] = [
  {
    key: 'structure',
    label: 'Ownership, business model, brands and subsidiaries',
    reads: ['structure'],
    words: /\b(?:own|subsidiar|parent|group|compan|brand|listed|charit|partnership|business)\w*/i,
  },
  {
    key: 'supply-chain',
    label: 'Where the supply chain is, by country or supplier',
    reads: ['supply-chains', 'risk'],
    words: /\b(?:suppliers?|factor(?:y|ies)|sourced?|sourcing|buy|bought|import\w*)\b/i,
  },
  {
    key: 'policies',
    label: 'Policies that bind suppliers',
    reads: ['mitigation'],
    words:
      /\b(?:polic(?:y|ies)|codes?|contracts?|clauses?)\b.*\bsuppliers?\b|\bsuppliers?\b.*\b(?:polic(?:y|ies)|codes?|contracts?|clauses?)\b/i,
  },
  {
    key: 'risk-assessment',
    label: 'How risk is assessed',
    reads: ['mitigation', 'risk', 'effectiveness'],
    words:
      /\b(?:risk assess\w*|assess\w* (?:the |our )?risks?|questionnaires?|risk map\w*|screen\w*|cross-check\w*|self-assessment)\b/i,
  },
  {
    key: 'risk-identification',
    label: 'Which countries, industries, goods or workers are at risk',
    reads: ['risk'],
    words:
      /\b(?:countr\w+|industr\w+|sectors?|migrant|agency|seasonal|women|children|workers|cotton|[Gg]arments?|electronics|cleaning|construction|agricultur\w*|in \p{Lu}\p{L}+)\b/u,
  },
  {
    key: 'risk-management',
    label: 'Audits and visits',
    reads: ['mitigation', 'effectiveness'],
    words: /\b(?:audit\w*|inspect\w*|site visits?|visited|on-site)\b/i,
  },
  {
    key: 'grievance',
    label: 'A way to raise concerns',
    reads: ['mitigation', 'remediation', 'effectiveness'],
    words:
      /\b(?:whistle-?blow\w*|hot-?line|helpline|grievance\w*|speak(?:ing)? (?:up|out)|raise (?:a |any )?concerns?|complaints?)\b/i,
  },
  {
    key: 'incidents',
    label: 'Whether incidents were found, yes or no',
    reads: [],
    words:
      /\b(?:no|found|identified|uncovered|received|confirmed)\b.{0,60}\b(?:cases?|incidents?|instances?|victims?)\b/i,
  },
  {
    key: 'remediation',
    label: 'How incidents are put right',
    reads: ['remediation'],
    words:
      /\b(?:remed\w*|correct\w*|repa(?:y|id)\w*|reimburs\w*|compensat\w*|support\w*|terminat\w*|end\w*|escalat\w*|investigat\w*|refer\w*)\b/i,
  },
  {
    key: 'training',
    label: 'Training on modern slavery',
    reads: ['mitigation', 'effectiveness'],
    words: /\b(?:train\w*|course|e-learning|induction|workshops?)\b/i,
  },
  {
    key: 'effectiveness',
    label: 'At least one indicator of effectiveness described',
    reads: ['effectiveness'],
    words: /\b(?:indicators?|KPIs?|number|share|percentage|per cent|measured?|target|rate)\b|%/i,
  },
  {
    key: 'business',
    label: 'Own pressures reviewed: lead times, prices, payment',
    reads: [],
    words:
      /\b(?:lead times?|purchasing practices|payment (?:terms|times?)|paid (?:our )?suppliers|prices? (?:that |which )?we pay|order changes|late orders|forecasts?)\b/i,
  },
];
