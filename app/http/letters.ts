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
    subject: translate(locale, 'access.mailInvitationSubject', { organisation }),
    paragraphs: [
      translate(locale, 'access.mailGreeting'),
      translate(locale, 'access.mailInvitation', { inviter, organisation, role: roleName(locale, role) }),
    ],
    action: { label: translate(locale, 'access.mailInvitationAction'), href },
    ending: translate(locale, 'access.mailInvitationEnding', { days: INVITATION_DAYS }),
  });
}

/** The letter that carries the link for a new password. */
export function resetLetter(locale: Locale, { to, href, name }: Address & { name: string }) {
  return letter(locale, {
    to,
    subject: translate(locale, 'access.mailResetSubject'),
    paragraphs: [
      translate(locale, 'access.mailGreetingName', { name }),
      translate(locale, 'access.mailReset'),
    ],
    action: { label: translate(locale, 'access.mailResetAction'), href },
    ending: translate(locale, 'access.mailResetEnding', { minutes: RESET_MINUTES }),
  });
}

function letter(locale: Locale, parts: Omit<Letter, 'language' | 'direction'>) {
  return setLetter({ ...parts, language: locale, direction: directionOf(locale) });
}
