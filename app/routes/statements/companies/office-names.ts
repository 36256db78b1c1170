import type { Office } from '#app/domain/statements/entities/legal-entity.ts';

/** What each office is called on pages. */
export const OFFICE_NAMES: Readonly<Record<Office, string>> = {
  director: 'Director',
  member: 'Member',
  'designated-member': 'Designated member',
  'general-partner': 'General partner',
  partner: 'Partner',
  'accountable-officer': 'Accountable officer',
  other: 'Another office',
};
