import { INVITATION_DAYS, RESET_MINUTES } from '#app/domain/access/link-life.ts';
import type { Role } from '#app/domain/access/viewer.ts';
import { type Letter, setLetter } from '#app/platform/mail/letter.ts';
import { roleName } from './access-words.ts';
import { directionOf, type Locale } from './locale.ts';
import { translate } from './translate.ts';

type Address = { to: string; href: string };

/** The letter that carries an invitation's link. */
export function invitationLetter(
  locale: Locale,
  { to, href, organisation, inviter, role }: Address & { organisation: string; inviter: string; role: Role },
) {
  return letter(locale, {
    to,
    subject: translate(locale, 'accessMail.invitationSubject', { organisation }),
    paragraphs: [
      translate(locale, 'accessMail.greeting'),
      translate(locale, 'accessMail.invitation', { inviter, organisation, role: roleName(locale, role) }),
    ],
    action: { label: translate(locale, 'accessMail.invitationAction'), href },
    ending: translate(locale, 'accessMail.invitationEnding', { days: INVITATION_DAYS }),
  });
}

/** The letter that carries the link for a new password. */
export function resetLetter(locale: Locale, { to, href, name }: Address & { name: string }) {
  return letter(locale, {
    to,
    subject: translate(locale, 'accessMail.resetSubject'),
    paragraphs: [
      translate(locale, 'accessMail.greetingName', { name }),
      translate(locale, 'accessMail.reset'),
    ],
    action: { label: translate(locale, 'accessMail.resetAction'), href },
    ending: translate(locale, 'accessMail.resetEnding', { minutes: RESET_MINUTES }),
  });
}

function letter(locale: Locale, parts: Omit<Letter, 'language' | 'direction'>) {
  return setLetter({ ...parts, language: locale, direction: directionOf(locale) });
}
