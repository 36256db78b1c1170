/** What a person may do in an organisation follows from one of these. */
export const ROLES = [
  'owner',
  'compliance-officer',
  'contributor',
  'viewer',
  'intelligence-analyst',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, and for which organisation. The first argument of every use-case. */
export type Viewer = {
  personId: string;
  organisationId: string;
  role: Role;
  name: string;
  email: string;
};

/** Whoever acts: a person, or the portal itself on the clock, which is nobody and so has no person's id. */
export type Actor = Omit<Viewer, 'personId'> & { personId: string | null };
