import type { EnglishSubject } from '#app/http/message.ts';

/** Signing in, the second step, a forgotten password, and invitations. */
export const access = {
  email: 'Email address',
  password: 'Password',
  show: 'Show the password',
  enterEmail: 'Enter your email address, such as name@example.org',
  enterPassword: 'Enter your password',

  signInTitle: 'Sign in',
  signInLead: 'For people whose organisation uses Daylight.',
  signInAction: 'Sign in',
  signInForgot: 'I have forgotten my password',
  signInNoAccount:
    'No account yet? Accounts come by invitation. Ask an owner in your organisation to invite you.',
  signInRefused: 'This email address and password do not belong together. Check both and try again.',
  signInTooMany: 'There were too many attempts. Wait {minutes} minutes, then try again.',
  signedOut: 'You are signed out.',
  sessionEnded: 'You were signed out because of inactivity. Sign in to go on where you were.',

  secondTitle: 'Enter your security code',
  secondLead: 'Open your authenticator app and enter the six digits that it shows for Daylight.',
  secondCode: 'Security code',
  secondCodeHint: 'Six digits, or one of your recovery codes',
  secondAction: 'Continue',
  secondEnter: 'Enter the six digits from your app, or a recovery code',
  secondRefused: 'This code did not work. Codes change every 30 seconds: enter the one that is shown now.',
  secondLost: 'Lost your phone?',
  secondLostText:
    'Use one of the recovery codes that you saved when you set up the second step. If you have none left, ask an owner in your organisation to reset your second step.',

  forgotTitle: 'Forgotten password',
  forgotLead:
    'Enter your email address. If it belongs to an account, a link to choose a new password is sent to it.',
  forgotAction: 'Send the link',
  forgotSentTitle: 'Check your email',
  forgotSent:
    'If {email} belongs to an account, a link is on its way. It works once, for {minutes} minutes. Nothing there? Look in the junk folder, or ask an owner in your organisation.',

  resetTitle: 'Choose a new password',
  resetLead: 'When you save it, every device that is signed in to your account is signed out.',
  newPassword: 'New password',
  newPasswordHint: 'At least {length} characters. Three or four unrelated words work well.',
  repeatPassword: 'New password again',
  passwordShort: 'Use at least {length} characters',
  passwordLong: 'Use at most {length} characters',
  passwordCommon: 'This password is on lists of stolen passwords. Choose another one.',
  passwordsDiffer: 'Enter the same password twice',
  resetAction: 'Save the new password',
  resetDone: 'Your new password is saved. Sign in with it.',
  linkGoneTitle: 'This link no longer works',
  linkGone: 'It was used already, or it is too old.',
  linkGoneReset: 'Ask for a new link',
  linkGoneInvitation: 'Ask the person who invited you to send a new invitation.',

  invitationTitle: 'Join {organisation}',
  invitationMetaTitle: 'Create your account',
  invitationLead:
    '{inviter} invited you to {organisation} on Daylight, as {role}. Your account belongs to {email}.',
  invitationName: 'Your name',
  invitationNameHint: 'As your colleagues know you',
  enterName: 'Enter your name',
  invitationAction: 'Create my account',
  roleOwner: 'owner',
  roleComplianceOfficer: 'compliance officer',
  roleContributor: 'contributor',
  roleViewer: 'viewer',
  roleIntelligenceAnalyst: 'intelligence analyst',

  invitationPortalLead:
    'You are invited to {organisation} on Daylight, as {role}. Your account belongs to {email}.',
  invitationPassword: 'Choose a password',
  invitationKnown: 'You have a Daylight account already. Enter its password to join.',
  invitationJoin: 'Join {organisation}',
  emailTaken: 'There is an account with this email address already. Sign in with it.',
  currentPasswordWrong: 'This is not your present password. Enter it again.',
} as const satisfies EnglishSubject;
