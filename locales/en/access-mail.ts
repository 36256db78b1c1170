import type { EnglishSubject } from '#app/http/message.ts';

/** The mails of the access room: an invitation, and a link for a new password. */
export const accessMail = {
  greeting: 'Hello,',
  greetingName: 'Hello {name},',
  invitationSubject: 'Join {organisation} on Daylight',
  invitation: '{inviter} invited you to {organisation} on Daylight, as {role}.',
  invitationAction: 'Create your account',
  invitationEnding:
    'The link works once, for {days} days. If you did not expect this invitation, you need not do anything.',
  resetSubject: 'Choose a new password for Daylight',
  reset: 'Somebody, most likely you, asked for a new password for your Daylight account.',
  resetAction: 'Choose a new password',
  resetEnding:
    'The link works once, for {minutes} minutes. If you did not ask for it, you need not do anything: your password stays as it is.',
} as const satisfies EnglishSubject;
