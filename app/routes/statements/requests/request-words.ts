import type { LetterKind, RequestKind } from '#app/domain/statements/requests/request-kinds.ts';
import type { RequestStep } from '#app/domain/statements/requests/request.ts';

export const KIND_WORDS: Readonly<Record<RequestKind, string>> = {
  copy: 'Copy of the statement',
  information: 'Information',
};

export const LETTER_WORDS: Readonly<Record<LetterKind, string>> = {
  receipt: 'Receipt',
  copy: 'Copy enclosed',
  extension: 'More time, with the reason',
  answer: 'Answer',
  refusal: 'Refusal, with the reason',
};

const STEP_WORDS: Readonly<Record<RequestStep['kind'], string>> = {
  received: 'Request received',
  assigned: 'Handed to somebody',
  extended: 'Time extended',
  letter: 'Letter',
  note: 'Note',
  reminded: 'Reminder sent by mail',
  closed: 'Closed',
  forgotten: 'Personal data removed',
};

/** One line of the log: "Letter: answer, sent by mail". */
export function stepWords({ kind, letter, way }: Pick<RequestStep, 'kind' | 'letter' | 'way'>): string {
  if (letter === null) return STEP_WORDS[kind];
  const how = way === 'mail' ? 'sent by mail' : 'set for printing';
  return `Letter: ${LETTER_WORDS[letter].toLowerCase()}, ${how}`;
}
