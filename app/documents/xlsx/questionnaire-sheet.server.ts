import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import { VARIANTS } from '#app/domain/statements/variants/law-points.ts';
import { questionnaireLines } from '#app/domain/statements/variants/questionnaire-lines.ts';
import { safeText } from './safe-text.ts';
import type { TableValue, TableView } from './table-stream.server.ts';

const NOTE =
  'Not the official questionnaire: the substance is recalled and its words are Daylight’s own. Confirm every question on the official form. No personal data.';

/** Answers for Canada's online questionnaire, and what is still missing. */
export function questionnaireSheets(view: CountryView): TableView[] {
  const lines = questionnaireLines(view);
  return [
    {
      title: 'Questionnaire',
      columns: [
        { header: 'Part', width: 26 },
        { header: 'Question (not official wording)', width: 56 },
        { header: 'Answer', width: 70 },
        { header: 'State', width: 16 },
        { header: 'Limit', width: 8 },
        { header: 'Used', width: 8 },
        { header: 'Where the question comes from', width: 60 },
      ],
      paper: true,
      rows: stream([
        ['note', NOTE, VARIANTS.canada.href, null, null, null, null],
        ...lines.map(({ part, question, answer, state, limit, used, standing }, at) => [
          part,
          question,
          limit === null ? answer : { value: answer, guard: { most: limit } },
          state,
          limit,
          // Below the heads of the columns and the note.
          used === null || safeText(answer) !== answer ? used : { value: used, lengthOf: `C${at + 3}` },
          standing,
        ]),
      ]),
    },
    {
      title: 'Still missing',
      columns: [
        { header: 'What', width: 70 },
        { header: 'What to do', width: 70 },
      ],
      paper: true,
      rows: stream([
        ...view.problems.map(({ ask, says }) => [ask, says]),
        ...view.silent.map(({ heading, reference, silent }) => [`${heading} (${reference})`, silent]),
        ...view.privateDetails.map(({ what, sentence }) => [`Take out ${what}`, sentence]),
      ]),
    },
  ];
}

async function* stream(rows: readonly TableValue[][]): AsyncGenerator<TableValue[]> {
  yield* rows;
}
