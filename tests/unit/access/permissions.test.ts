import { describe, expect, test } from 'vitest';
import { authorise } from '#app/domain/access/authorise.ts';
import { ACTIONS, may, SUBJECTS } from '#app/domain/access/permissions.ts';
import { ROLES, type Role, type Viewer } from '#app/domain/access/viewer.ts';

/** The whole policy, role by role: what stands here may be done, and nothing else. */
const POLICY: Record<Role, Record<string, string>> = {
  owner: {
    supplier: 'read create edit import export',
    screening: 'read screen decide export manage',
    allowance: 'read manage',
    list: 'read manage',
    risk: 'read edit export',
    ledger: 'read export',
    statement: 'read create edit decide manage export',
    organisation: 'read edit manage',
    person: 'read create edit manage',
    token: 'read manage',
    webhook: 'read manage',
    job: 'read manage',
  },
  'compliance-officer': {
    supplier: 'read create edit import export',
    screening: 'read screen decide export manage',
    allowance: 'read manage',
    list: 'read manage',
    risk: 'read edit export',
    statement: 'read create edit decide manage export',
    organisation: 'read',
    person: 'read',
    token: 'read manage',
    webhook: 'read manage',
    job: 'read manage',
  },
  contributor: {
    supplier: 'read create edit import',
    screening: 'read',
    allowance: 'read',
    list: 'read',
    risk: 'read',
    statement: 'read create edit',
    organisation: 'read',
    job: 'read',
  },
  viewer: {
    supplier: 'read',
    screening: 'read',
    allowance: 'read',
    list: 'read',
    risk: 'read',
    statement: 'read',
    organisation: 'read',
    job: 'read',
  },
  'intelligence-analyst': {
    supplier: 'read',
    screening: 'read screen decide export',
    allowance: 'read',
    list: 'read',
    risk: 'read export',
    statement: 'read',
    organisation: 'read',
    job: 'read',
  },
};

const cells = ROLES.flatMap((role) =>
  SUBJECTS.flatMap((subject) =>
    ACTIONS.map((action) => ({
      role,
      subject,
      action,
      allowed: (POLICY[role][subject] ?? '').split(' ').includes(action),
    })),
  ),
);

describe('the permission matrix', () => {
  test.each(cells)('$role, $action $subject: $allowed', ({ role, subject, action, allowed }) => {
    expect(may({ role }, action, subject)).toBe(allowed);
  });
});

test('what is not allowed is refused by name', () => {
  const viewer: Viewer = { personId: 'p', organisationId: 'o', role: 'viewer', name: '', email: '' };
  expect(() => authorise(viewer, 'read', 'supplier')).not.toThrow();
  expect(() => authorise(viewer, 'edit', 'supplier')).toThrow('access.not-allowed');
});
