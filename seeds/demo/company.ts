import type { Role } from '#app/domain/access/viewer.ts';

/** The invented British retailer whose supplier list the demonstration reads. */
export const DEMO_COMPANY = {
  name: 'Alderwick Stores plc (demo)',
  country: 'GBR',
  slug: 'alderwick-demo',
} as const;

/** Printed by the demonstration; it opens invented accounts in a demonstration database only. */
export const DEMO_PASSWORD = 'daylight demo 2026';

export type DemoPerson = { name: string; email: string; role: Role };

/** One invented person in each role; example.org takes no mail. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { name: 'Olu Whitfield (demo)', email: 'owner@alderwick.example.org', role: 'owner' },
  { name: 'Priya Marsden (demo)', email: 'compliance@alderwick.example.org', role: 'compliance-officer' },
  { name: 'Tomasz Reed (demo)', email: 'buying@alderwick.example.org', role: 'contributor' },
  { name: 'Hannah Osei (demo)', email: 'board@alderwick.example.org', role: 'viewer' },
  { name: 'Mei Castellan (demo)', email: 'analyst@alderwick.example.org', role: 'intelligence-analyst' },
];

/** The words that mark the bundled list wherever it is shown or written. */
export const DEMO_NOTICE =
  'Invented for demonstration. Alderwick Stores does not exist and buys from nobody. Names on public lists are facts of those lists; that anybody is a supplier here is invented, and so is every other name and figure.';
