import type { Role } from '#app/domain/access/viewer.ts';

export type DemoPerson = { name: string; email: string; role: Role };
export type DemoCompany = { name: string; people: readonly DemoPerson[] };

/** Every organisation of a demonstration ends with this; nothing else in a store may. */
export const DEMO_MARK = '(demo)';

/** Printed by the demonstration; it opens invented accounts in a demonstration's store only. */
export const DEMO_PASSWORD = 'lamps along the harbour';

/** One invented person in each role. */
const PEOPLE: readonly (readonly [name: string, mailbox: string, role: Role])[] = [
  ['Olu Whitfield', 'owner', 'owner'],
  ['Priya Marsden', 'compliance', 'compliance-officer'],
  ['Tomasz Reed', 'buying', 'contributor'],
  ['Hannah Osei', 'board', 'viewer'],
  ['Mei Castellan', 'analyst', 'intelligence-analyst'],
];

/** The invented British retailer whose supplier list the demonstration reads. */
export const DEMO_COMPANY = demoCompany('Alderwick Stores plc', 'alderwick');

/** The words that mark the bundled list wherever it is shown or written. */
export const DEMO_NOTICE =
  'Invented for demonstration. Alderwick Stores does not exist and buys from nobody. Names on public lists are facts of those lists; that anybody is a supplier here is invented, and so is every other name and figure.';

/** A demonstration's organisation for somebody's own file: the same file name is the same organisation. */
export function companyForFile(fileName: string): DemoCompany {
  const title = fileName.replace(/\.[a-z]+$/i, '').slice(0, 60) || 'file';
  const mailbox = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return demoCompany(`Own file ${title}`, `file-${mailbox || 'own'}`);
}

/** Addresses below example.org reach nobody (RFC 2606). */
function demoCompany(name: string, mailDomain: string): DemoCompany {
  return {
    name: `${name} ${DEMO_MARK}`,
    people: PEOPLE.map(([person, mailbox, role]) => ({
      name: `${person} ${DEMO_MARK}`,
      email: `${mailbox}@${mailDomain}.example.org`,
      role,
    })),
  };
}
