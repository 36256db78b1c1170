import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#app/domain/access/password-rules.ts';
import type { Role } from '#app/domain/access/viewer.ts';
import type { FieldMessages } from './forms.ts';
import type { Locale } from './locale.ts';
import { translate } from './translate.ts';

/** The messages that use-cases of the access room give by name, in the language of the page. Other texts stay. */
export function accessFields(locale: Locale, fields: FieldMessages): FieldMessages {
  const translated = Object.entries(fields).map(
    ([name, list]) => [name, list.map((text) => say(locale, text))] as const,
  );
  return Object.fromEntries(translated);
}

function say(locale: Locale, name: string): string {
  switch (name) {
    case 'passwordShort':
      return translate(locale, 'access.passwordShort', { length: SHORTEST_PASSWORD });
    case 'passwordLong':
      return translate(locale, 'access.passwordLong', { length: LONGEST_PASSWORD });
    case 'passwordCommon':
    case 'passwordsDiffer':
    case 'currentPasswordWrong':
    case 'emailTaken':
    case 'enterEmail':
    case 'enterPassword':
    case 'enterName':
    case 'secondEnter':
    case 'secondRefused':
    case 'signInRefused':
      return translate(locale, `access.${name}`);
    default:
      return name;
  }
}

const ROLE_KEYS = {
  owner: 'access.roleOwner',
  'compliance-officer': 'access.roleComplianceOfficer',
  contributor: 'access.roleContributor',
  viewer: 'access.roleViewer',
  'intelligence-analyst': 'access.roleIntelligenceAnalyst',
} as const satisfies Record<Role, string>;

/** A role's name in the language of the page. */
export function roleName(locale: Locale, role: Role): string {
  return translate(locale, ROLE_KEYS[role]);
}
