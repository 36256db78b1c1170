/**
 * What a sentence of a statement can be evidence of: the eleven labels of AIMS.au, which follow the mandatory criteria of
 * the Australian Modern Slavery Act 2018 and serve for statements of the United Kingdom and Canada as well.
 */
export const CRITERIA = [
  'approval',
  'signature',
  'reporting-entity',
  'structure',
  'operations',
  'supply-chains',
  'risk',
  'mitigation',
  'remediation',
  'effectiveness',
  'consultation',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** What each criterion is called on a page, and what a sentence has to say to be evidence of it. */
export const CRITERION_WORDS: Readonly<Record<Criterion, { label: string; says: string }>> = {
  approval: { label: 'Approval', says: 'the governing body itself approved the statement' },
  signature: { label: 'Signature', says: 'a named person with a qualifying title signed it' },
  'reporting-entity': { label: 'Who reports', says: 'which organisations the statement covers' },
  structure: { label: 'Structure', says: 'legal form, group, ownership, headcount, brands' },
  operations: { label: 'Operations', says: 'what the organisation does, and where' },
  'supply-chains': { label: 'Supply chains', says: 'what is bought, from whom and from where' },
  risk: { label: 'Risks', says: 'where slavery may occur in its own operations or supply chains' },
  mitigation: { label: 'Action against risks', says: 'what was done to find, prevent or lower risks' },
  remediation: { label: 'Remediation', says: 'named steps to put a case right' },
  effectiveness: { label: 'Effectiveness', says: 'how it is judged whether the actions worked' },
  consultation: { label: 'Consultation', says: 'owned or controlled organisations were asked' },
};
