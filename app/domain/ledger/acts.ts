/** What each act is called on pages. A test holds that no act which the portal records is missing here. */
export const ACT_WORDS: Readonly<Record<string, string>> = {
  'import.batch-saved': 'A part of an import saved',
  'import.checked': 'Import checked: dry run',
  'import.mapped': 'Columns of an import set',
  'import.saved': 'Import finished',
  'import.uploaded': 'Supplier list uploaded',
  'invitation.withdrawn': 'Invitation taken back',
  'match.decided': 'Match decided',
  'organisation.edited': 'Organisation changed',
  'organisation.founded': 'Organisation set up',
  'person.invited': 'Person invited',
  'person.joined': 'Person joined',
  'person.password-changed': 'Password changed',
  'person.password-reset': 'Password set anew by link',
  'person.recovery-code-used': 'Recovery code used to sign in',
  'person.recovery-codes-renewed': 'Recovery codes made anew',
  'person.removed': 'Person removed',
  'person.role-changed': 'Role changed',
  'person.second-step-removed': 'Second step taken away',
  'person.second-step-reset': 'Second step taken away by an owner',
  'person.second-step-set-up': 'Second step set up',
  'person.signed-out-everywhere': 'Signed out everywhere',
  'risk.assessed': 'Risk assessed',
  'screening.done': 'Suppliers cross-checked',
  'screening.list-change-followed': 'Cross-check brought up to a changed list',
  'supplier.assigned': 'Owner of a supplier set',
  'supplier.created': 'Supplier registered',
  'supplier.edited': 'Supplier changed',
  'threshold.chosen': 'Threshold of the cross-check set',
  'token.created': 'API token made',
  'token.revoked': 'API token taken back',
};

/** An act in words; one that has none yet reads as its name: "supplier archived". */
export function actWords(act: string): string {
  return ACT_WORDS[act] ?? act.replaceAll(/[.-]/g, ' ');
}
