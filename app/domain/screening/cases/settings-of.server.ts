import { caseSettingsOf } from '#models/case-settings.server.ts';
import { DEFAULT_CASE_SETTINGS, type CaseSettings } from './case-settings.ts';

/** How the organisation works on its matches: as it chose, or as delivered. */
export async function settingsOf(organisationId: string): Promise<CaseSettings> {
  return (await caseSettingsOf(organisationId)) ?? DEFAULT_CASE_SETTINGS;
}
