/**
 * The six areas of content that section 54(5) of the Modern Slavery Act 2015 names, in the order of the statutory
 * guidance. Due diligence includes remediation; effectiveness is monitoring and evaluation.
 */
export const AREAS = ['structure', 'policies', 'risk', 'due-diligence', 'training', 'effectiveness'] as const;
export type Area = (typeof AREAS)[number];

/** The sections of a statement: an opening, the six areas, and what only another country asks for. */
export const SECTIONS = ['opening', ...AREAS, 'further'] as const;
export type SectionKey = (typeof SECTIONS)[number];

export const SECTION_TITLES: Readonly<Record<SectionKey, string>> = {
  opening: 'About this statement',
  structure: 'Our organisation and supply chains',
  policies: 'Policies',
  risk: 'Where the risk is, and how we assess and manage it',
  'due-diligence': 'Due diligence and remediation',
  training: 'Training',
  effectiveness: 'How we know whether it works',
  further: 'What other countries ask for',
};

/** A section by its key, or null where the text is none. */
export function sectionOf(text: string | undefined): SectionKey | null {
  return SECTIONS.find((key) => key === text) ?? null;
}
