/** The eleven sections of the registry's task list, in its order: five that are required, six that are not. */
export const REGISTRY_GROUPS = [
  'organisations',
  'about',
  'areas',
  'sectors',
  'years',
  'policies',
  'training',
  'monitoring',
  'risks',
  'indicators',
  'progress',
] as const;
export type RegistryGroup = (typeof REGISTRY_GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<RegistryGroup, string>> = {
  organisations: 'Which organisations the statement is for',
  about: 'Your statement: where it is, its period, who approved it',
  areas: 'Recommended areas that it covers',
  sectors: 'Sectors and turnover',
  years: 'How long you have produced statements',
  policies: 'Policies',
  training: 'Training',
  monitoring: 'Monitoring working conditions',
  risks: 'Priority risks',
  indicators: 'Indicators of forced labour, and what was done',
  progress: 'Demonstrating progress',
};

const REQUIRED: readonly RegistryGroup[] = REGISTRY_GROUPS.slice(0, 5);

export function isRequired(group: RegistryGroup): boolean {
  return REQUIRED.includes(group);
}

export function registryGroupOf(text: string | undefined): RegistryGroup | null {
  return REGISTRY_GROUPS.find((group) => group === text) ?? null;
}

/** The registry itself, where the answers are typed in. */
export const REGISTRY_URL = 'https://modern-slavery-statement-registry.service.gov.uk/';

/** What every page and sheet of the registry says of its own questions. */
export const FORM_NOTE =
  "Questions of the form as its published code stood in April 2021 (Home Office, MIT licensed source). Today's form may ask more: open the official page.";
