import type { EnglishSubject } from '#app/http/message.ts';

/** The letter that reminds of the deadlines of statements. */
export const reminders = {
  subject: 'Daylight: statement deadlines of {organisation}',
  greeting: 'Hello {name},',
  lead: 'These days of the statements of {organisation} come near or have gone by:',
  ahead: {
    one: '{date}, in {count} day: {what} ({company})',
    other: '{date}, in {count} days: {what} ({company})',
  },
  today: '{date}, today: {what} ({company})',
  overdue: '{date}, gone by: {what} ({company})',
  uk: 'United Kingdom, statement published, six months after the year end by the guidance',
  australia: 'Australia, statement on the register',
  canada: 'Canada, questionnaire and report',
  norway: 'Norway, account of due diligence',
  california: 'California, disclosures on the website',
  request: 'Answer to a request on a statement',
  action: 'Open the calendar',
  ending: 'To receive these letters no more, switch them off under the calendar: {href}',
} as const satisfies EnglishSubject;
