import type { RegistryField, RegistryForm } from './answers.ts';
import { answerInWords } from './answer-in-words.ts';
import type { RegistryRow } from './csv-row.ts';
import { FIELD_COLUMNS } from './field-columns.ts';
import { NONE } from './option.ts';
import { questionOfField } from './questions/registry-questions.ts';
import { readCell } from './read-cell.ts';

/** same · different · here: answered here only · there: answered in the registry only · empty: in neither · no-column: the file has it not. */
export type Standing = 'same' | 'different' | 'here' | 'there' | 'empty' | 'no-column';

/** One field of the form, here and in the registry's file. */
export type Compared = {
  number: string;
  field: RegistryField;
  ask: string;
  here: string;
  there: string;
  standing: Standing;
};

/**
 * Holds the answers against the organisation's own row of the registry's public file, field by field: what was typed in
 * there is what the public reads.
 */
export function compareWithRow({ answers }: RegistryForm, row: RegistryRow): Compared[] {
  const fields = FIELD_COLUMNS.map(({ field, column, none }): Compared => {
    const question = questionOfField(field);
    const { number, ask } = question;
    const cell = row.cells.get(column);
    const here = answerInWords(question, inOrder(answers[field]));
    if (cell === undefined) return { number, field, ask, here, there: '', standing: 'no-column' };
    const read = readCell(question, cell);
    const noneTicked = none !== undefined && /^(yes|true)$/i.test(row.cells.get(none) ?? '');
    const values = noneTicked ? [...read.values, NONE] : read.values;
    const there = [answerInWords(question, inOrder(values)), ...read.unknown]
      .filter((text) => text !== '')
      .join('; ');
    return { number, field, ask, here, there, standing: standingOf(comparable(here), comparable(there)) };
  });
  const place = fields.findIndex(({ field }) => field === 'approvedOn');
  return [...fields.slice(0, place), approver(answers, row), ...fields.slice(place)];
}

/** The file holds name and title of the approver in one text, in an order that it does not tell. */
function approver(answers: RegistryForm['answers'], { approver: cell, cells }: RegistryRow): Compared {
  const names = [answers.approverFirstName, answers.approverLastName].filter((name) => name !== '').join(' ');
  const here = [names, answers.approverJobTitle].filter((text) => text !== '').join(', ');
  const there = cell ?? '';
  const told = names !== '' && comparable(there).includes(comparable(names));
  const base = {
    number: '2d',
    field: 'approverLastName',
    ask: 'Person who signed it off',
    here,
    there,
  } as const;
  if (!cells.has('ApprovingPerson')) return { ...base, standing: 'no-column' };
  return { ...base, standing: told ? 'same' : standingOf(comparable(here), comparable(there)) };
}

function standingOf(here: string, there: string): Standing {
  if (here === there) return here === '' ? 'empty' : 'same';
  if (here === '') return 'there';
  return there === '' ? 'here' : 'different';
}

/** Chosen values in an order of their own: which was ticked first makes no difference. */
function inOrder(answer: string | readonly string[]): string | string[] {
  return typeof answer === 'string' ? answer : answer.toSorted();
}

/** Case, spaces and a slash at the end do not make two answers different. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').replace(/\/$/, '').trim();
}
