import type { Workforce } from '../supplier.ts';
import { type DecimalMark, parseNumber } from './parse-number.ts';
import { isUnknownWord, parseFees, parseFlag } from './parse-words.ts';
import type { RowCells } from './read-cells.ts';
import { optional } from './optional.ts';

const FLAGS = ['lowSkilled', 'migrant', 'agency', 'seasonal', 'pieceRate', 'homework'] as const;

/** What the row says of the people who work there. */
export function readPeople(row: RowCells, mark: DecimalMark): { workforce: Partial<Workforce> } {
  const workforce: Partial<Workforce> = {
    ...optional('workers', readWorkers(row, mark)),
    ...optional('recruitmentFees', readFees(row)),
  };
  for (const field of FLAGS) Object.assign(workforce, optional(field, readGroup(row, field, mark)));
  return { workforce };
}

function readWorkers(row: RowCells, mark: DecimalMark): number | undefined {
  const typed = row.text('workers');
  if (!typed || isUnknownWord(typed)) return undefined;
  if (row.kind('workers') === 'date')
    return row.refuse(
      'workers',
      'Enter the number of workers: the spreadsheet turned this cell into a date.',
    );
  const parsed = parseNumber(typed.replace(/\b(workers|people|employees|staff|persons)\b/gi, ''), mark);
  if (parsed.ok && parsed.percent)
    return row.refuse('workers', 'Enter the number of workers, not a share of them.');
  if (!parsed.ok || parsed.currency || parsed.number < 0 || parsed.number > 9_999_999)
    return row.refuse('workers', 'Enter the number of workers as a whole number, such as 850.');
  if (parsed.range) row.assume('workers', `The middle of the range was taken: ${parsed.number}.`);
  return Math.round(parsed.number);
}

/** A group of workers is there or not; a share or a number above zero says that it is. */
function readGroup(row: RowCells, field: (typeof FLAGS)[number], mark: DecimalMark): boolean | undefined {
  const typed = row.text(field);
  if (!typed) return undefined;
  const flag = parseFlag(typed);
  if (flag !== undefined) return flag ?? undefined;
  const parsed = parseNumber(typed, mark);
  if (!parsed.ok || parsed.number < 0 || row.kind(field) === 'date')
    return row.refuse(field, 'Write yes or no, or leave the cell empty.');
  row.assume(field, parsed.number > 0 ? `${typed} was taken as yes.` : `${typed} was taken as no.`);
  return parsed.number > 0;
}

function readFees(row: RowCells): Workforce['recruitmentFees'] | undefined {
  const typed = row.text('recruitmentFees');
  if (!typed) return undefined;
  return parseFees(typed) ?? row.refuse('recruitmentFees', 'Write paid (workers pay), not paid or unknown.');
}
