import type { Area } from '../area.ts';

/** The six areas in short, as lists and letters name them. */
export const AREA_WORDS: Readonly<Record<Area, string>> = {
  structure: 'Structure and supply chains',
  policies: 'Policies',
  risk: 'Risk',
  'due-diligence': 'Due diligence and remediation',
  training: 'Training',
  effectiveness: 'Effectiveness',
};
