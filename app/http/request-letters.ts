import type { LetterMaterial } from '#app/domain/statements/requests/send-letter.server.ts';
import type { ReminderMaterial } from '#app/domain/statements/requests/tend-requests.server.ts';
import { type Mail, setLetter } from '#app/platform/mail/letter.ts';
import { formatPartialDate } from './format.ts';
import { directionOf } from './locale.ts';
import { translate } from './translate.ts';

/** A letter to whoever asked, in their language: Daylight's own wording, and what the writer added. */
export function requestLetter(material: LetterMaterial, href: string): Mail {
  const { letter, request, name, to, organisation, words } = material;
  const { language: locale, reference, receivedOn, dueOn } = request;
  const received = formatPartialDate(locale, receivedOn);
  const due = formatPartialDate(locale, dueOn);
  const greeting =
    name === ''
      ? translate(locale, 'requests.greetingPlain')
      : translate(locale, 'requests.greeting', { name });
  const says = {
    receipt: () => translate(locale, 'requests.receipt', { received, due }),
    copy: () => translate(locale, 'requests.copy', { received }),
    extension: () => translate(locale, 'requests.extension', { received, due }),
    answer: () => translate(locale, 'requests.answer', { received }),
    refusal: () => translate(locale, 'requests.refusal', { received }),
  };
  const added = words.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
  return setLetter({
    to,
    language: locale,
    direction: directionOf(locale),
    subject: translate(locale, 'requests.subject', { organisation, reference }),
    paragraphs: [greeting, says[letter](), ...added],
    action: { label: translate(locale, 'requests.action'), href },
    ending: translate(locale, 'requests.ending', { organisation, reference }),
  });
}

/** The letter that reminds a member of staff of a request, in their language. It names nobody who asked. */
export function requestReminder(
  { viewer, language: locale, request, clock }: ReminderMaterial,
  href: string,
): Mail {
  const { reference } = request;
  const received = formatPartialDate(locale, request.receivedOn);
  const due = formatPartialDate(locale, request.dueOn);
  const subject =
    clock.state === 'overdue'
      ? translate(locale, 'requests.remindSubjectOverdue', { reference, due })
      : translate(locale, 'requests.remindSubjectSoon', { reference, due });
  return setLetter({
    to: viewer.email,
    language: locale,
    direction: directionOf(locale),
    subject,
    paragraphs: [
      translate(locale, 'requests.greeting', { name: viewer.name }),
      translate(locale, 'requests.remind', { received, due }),
      translate(locale, 'requests.remindNoNames'),
    ],
    action: { label: translate(locale, 'requests.remindAction'), href },
    ending: translate(locale, 'requests.remindEnding'),
  });
}
