import type { RegistryMember } from '#app/domain/statements/registry/answers.ts';
import { type CorrectedEntry, resubmissionWords } from '#app/domain/statements/registry/corrected-entry.ts';
import type { RegistryProblem } from '#app/domain/statements/registry/rules/rule.ts';
import { FORM_NOTE, REGISTRY_URL } from '#app/domain/statements/registry/sections.ts';
import type { SheetLine } from '#app/domain/statements/registry/sheet-lines.ts';
import { safeText } from './safe-text.ts';
import type { TableValue, TableView } from './table-stream.server.ts';

export type RegistrySheetView = {
  organisation: string;
  companyNumber: string | null;
  /** "1 April 2025 to 31 March 2026". */
  period: string;
  lines: readonly SheetLine[];
  problems: readonly RegistryProblem[];
  members: readonly RegistryMember[];
  corrected: CorrectedEntry | null;
};

const BOXES = 'Boxes to tick';
/** Below the heads of the columns. */
const FIRST_ROW = 2;

const PROBLEM_KINDS: Readonly<Record<RegistryProblem['kind'], string>> = {
  missing: 'missing',
  wrong: 'to put right',
  'too-long': 'too long',
  look: 'look again',
};

/**
 * The registry's form ready to be typed in: answers in its order, every box with its label, what is to be
 * put right, members of the group.
 */
export function registrySheets(view: RegistrySheetView): TableView[] {
  return [
    {
      title: 'Form of April 2021',
      columns: [
        { header: 'Number', width: 12 },
        { header: 'Section', width: 26 },
        { header: 'Question (in our words)', width: 48 },
        { header: 'Answer', width: 64 },
        { header: 'State', width: 15 },
        { header: 'Limit', width: 8 },
        { header: 'Used', width: 8 },
        { header: 'Name in the published code', width: 30 },
      ],
      paper: true,
      rows: stream(formRows(view)),
    },
    {
      title: BOXES,
      columns: [
        { header: 'Number', width: 12 },
        { header: 'Question (in our words)', width: 56 },
        { header: 'Box', width: 70 },
        { header: 'Tick', width: 8 },
      ],
      paper: true,
      rows: stream(view.lines.flatMap(boxRows)),
    },
    {
      title: 'To put right',
      columns: [
        { header: 'Question', width: 14 },
        { header: 'Kind', width: 14 },
        { header: 'What to do', width: 100 },
        { header: 'Rule', width: 30 },
      ],
      paper: true,
      rows: stream(
        view.problems.map(({ question, kind, says, rule }) => [question, PROBLEM_KINDS[kind], says, rule]),
      ),
    },
    {
      title: 'Members of the group',
      columns: [
        { header: 'Organisation', width: 48 },
        { header: 'Company number', width: 18 },
        { header: 'Covered', width: 10 },
        { header: 'Named in another statement for', width: 44 },
      ],
      paper: true,
      rows: stream([
        [view.organisation, view.companyNumber, 'reports', null],
        ...view.members.map(({ name, companyNumber, included, coveredElsewhere }) => [
          name,
          companyNumber,
          included ? 'yes' : 'no',
          coveredElsewhere,
        ]),
      ]),
    },
  ];
}

function noteRows({ organisation, period, corrected }: RegistrySheetView): TableValue[][] {
  return [
    ['note', null, FORM_NOTE, REGISTRY_URL],
    ['note', null, 'Whose statement, and for which period', `${organisation}, ${period}`],
    ...(corrected === null
      ? []
      : [['note', null, resubmissionWords(corrected), corrected.changed.join('; ')]]),
  ];
}

/** The notes, then a row for each question, whose answer takes what the form takes. */
function formRows(view: RegistrySheetView): TableValue[][] {
  const notes = noteRows(view);
  let box = FIRST_ROW;
  const lines = view.lines.map((line, at) => {
    const boxes = `'${BOXES}'!$C$${box}:$C$${box + line.boxes.length - 1}`;
    box += line.boxes.length;
    return lineRow(line, FIRST_ROW + notes.length + at, boxes);
  });
  return [...notes, ...lines];
}

function lineRow(line: SheetLine, row: number, boxes: string): TableValue[] {
  const { number, section, question, answer, state, limit, used, official, single } = line;
  const guard = used !== null && limit !== null ? { most: limit } : single ? { range: boxes } : undefined;
  // What a spreadsheet would take for a formula has a sign before it that does not count.
  const counted = used === null || safeText(answer) !== answer ? used : { value: used, lengthOf: `D${row}` };
  const value = guard === undefined ? answer : { value: answer, guard };
  return [number, section, question, value, state, limit, counted, official];
}

/** The question stands once, beside the first of its boxes. */
function boxRows({ number, question, boxes }: SheetLine): TableValue[][] {
  return boxes.map(({ label, ticked }, at) => [
    number,
    at === 0 ? question : null,
    label,
    ticked ? 'X' : null,
  ]);
}

async function* stream(rows: readonly TableValue[][]): AsyncGenerator<TableValue[]> {
  yield* rows;
}
