import type { Role, Viewer } from './viewer.ts';

export const ACTIONS = ['read', 'create', 'edit', 'import', 'export', 'screen', 'decide', 'manage'] as const;
export type Action = (typeof ACTIONS)[number];

export const SUBJECTS = [
  'supplier',
  'screening',
  'allowance',
  'list',
  'risk',
  'ledger',
  'organisation',
  'person',
  'token',
  'webhook',
  'statement',
  'job',
] as const;
export type Subject = (typeof SUBJECTS)[number];

type Grants = Partial<Record<Subject, readonly Action[]>>;

const READ_ALL: Grants = {
  supplier: ['read'],
  screening: ['read'],
  allowance: ['read'],
  list: ['read'],
  risk: ['read'],
  statement: ['read'],
  organisation: ['read'],
  job: ['read'],
};

const MATRIX: Record<Role, Grants> = {
  owner: {
    supplier: ['read', 'create', 'edit', 'import', 'export'],
    screening: ['read', 'screen', 'decide', 'export', 'manage'],
    allowance: ['read', 'manage'],
    list: ['read', 'manage'],
    risk: ['read', 'export', 'edit'],
    statement: ['read', 'create', 'edit', 'decide', 'manage', 'export'],
    ledger: ['read', 'export'],
    organisation: ['read', 'edit', 'manage'],
    person: ['read', 'create', 'edit', 'manage'],
    token: ['read', 'manage'],
    webhook: ['read', 'manage'],
    job: ['read', 'manage'],
  },
  'compliance-officer': {
    ...READ_ALL,
    job: ['read', 'manage'],
    supplier: ['read', 'create', 'edit', 'import', 'export'],
    screening: ['read', 'screen', 'decide', 'export', 'manage'],
    allowance: ['read', 'manage'],
    list: ['read', 'manage'],
    risk: ['read', 'export', 'edit'],
    statement: ['read', 'create', 'edit', 'decide', 'manage', 'export'],
    person: ['read'],
    token: ['read', 'manage'],
    webhook: ['read', 'manage'],
  },
  contributor: {
    ...READ_ALL,
    supplier: ['read', 'create', 'edit', 'import'],
    statement: ['read', 'create', 'edit'],
  },
  viewer: READ_ALL,
  'intelligence-analyst': {
    ...READ_ALL,
    screening: ['read', 'screen', 'decide', 'export'],
    risk: ['read', 'export'],
  },
};

/** Whether the viewer's role allows the action on this kind of thing. Pure: the whole policy is the matrix above. */
export function may(viewer: Pick<Viewer, 'role'>, action: Action, subject: Subject): boolean {
  return MATRIX[viewer.role][subject]?.includes(action) ?? false;
}
