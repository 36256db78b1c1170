import type { EnglishSubject } from '#app/http/message.ts';

/** The form by which anybody asks an organisation, the letters that answer, and the reminders to staff. */
export const requests = {
  askTitle: 'Ask for a copy or for information',
  askLead: 'Your request goes to the organisation itself.',
  kind: 'What do you ask for?',
  kindCopy: 'A copy of the statement',
  kindCopyHint: 'You receive it within 30 days.',
  kindInformation: 'Information about how risks to people are dealt with',
  kindInformationHint:
    'You receive an answer within three weeks. Where it takes much work, you are told and it can take up to two months.',
  name: 'Your name',
  email: 'Your e-mail address',
  emailHint: 'The answer goes there',
  message: 'Your question',
  messageHint: 'Leave out names and health of other people',
  trap: 'Leave this field empty',
  dataTitle: 'What happens with what you write',
  data: {
    one: 'Your name, your address and your question are stored encrypted. Only those who answer requests at the organisation can read them. They are removed {count} month after your request is closed. Nothing is remembered in your browser.',
    other:
      'Your name, your address and your question are stored encrypted. Only those who answer requests at the organisation can read them. They are removed {count} months after your request is closed. Nothing is remembered in your browser.',
  },
  send: 'Send the request',
  sentTitle: 'Your request has arrived',
  sent: 'Its number is {reference}. You will have an answer by {date}.',
  sentKeep:
    'Write the number down: a confirmation by mail follows once the organisation has read the request.',
  noKind: 'Choose what you ask for',
  noName: 'Enter your name',
  noEmail: 'Enter an e-mail address such as name@example.org',
  long: 'Use at most {most} characters',
  subject: '{organisation}: your request {reference}',
  greeting: 'Hello {name},',
  greetingPlain: 'Hello,',
  receipt: 'We have received your request of {received}. You will have an answer by {due}.',
  copy: 'You asked on {received} for a copy of our modern slavery statement. You find it at the address below, as a page to read and as a PDF document to print.',
  extension:
    'Your request of {received} takes more work than we thought. You will have an answer by {due}. The reason is this:',
  answer: 'You asked us on {received}. This is our answer:',
  refusal: 'You asked us on {received}. We cannot give you what you asked for. The reason is this:',
  action: 'Read the statement',
  ending: '{organisation}. The number of your request is {reference}.',
  remindSubjectSoon: 'Daylight: request {reference} is due on {due}',
  remindSubjectOverdue: 'Daylight: request {reference} is overdue since {due}',
  remind:
    'A request on your modern slavery statement waits for an answer. It came on {received} and is due on {due}.',
  remindNoNames: 'This letter does not say who asked. Sign in to see it.',
  remindAction: 'Open the request',
  remindEnding:
    'You receive this because the request is handed to you, or because nobody has it and you manage statements.',
} as const satisfies EnglishSubject;
