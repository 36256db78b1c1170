import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { registrySheets } from '#app/documents/xlsx/registry-sheet.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import { NO_ANSWERS } from '#app/domain/statements/registry/answers.ts';
import { REGISTRY_QUESTIONS } from '#app/domain/statements/registry/questions/registry-questions.ts';
import { sheetLines } from '#app/domain/statements/registry/sheet-lines.ts';

const ANSWERS = {
  ...NO_ANSWERS,
  turnover: '60-100',
  policyDetails: 'Two policies.',
  progress: '=1+1',
} as const;

async function openSheet() {
  const lines = sheetLines({ answers: ANSWERS, members: [] }, []);
  const view = { organisation: 'Tarnbrook Mills plc (invented)', companyNumber: null, period: 'the year' };
  const sheets = registrySheets({ ...view, lines, problems: [], members: [], corrected: null });
  const book = new ExcelJS.Workbook();
  const stream = sheetsStream(sheets, new AbortController().signal);
  await book.xlsx.load(await new Response(stream).arrayBuffer());
  const form = book.getWorksheet('Form of April 2021');
  const rowOf = (official: string) => {
    for (let row = 2; row <= (form?.rowCount ?? 0); row += 1)
      if (form?.getCell(`H${row}`).text === official) return row;
    throw new Error(`No row of ${official}`);
  };
  const answerOf = (official: string) => form?.getCell(`D${rowOf(official)}`);
  const usedOf = (official: string) => form?.getCell(`G${rowOf(official)}`).value;
  return { book, answerOf, usedOf, rowOf };
}

test('every text of the form takes no more characters than the form does', async () => {
  const { answerOf } = await openSheet();
  const texts = REGISTRY_QUESTIONS.filter(({ limit, options }) => limit !== null && options.length === 0);
  expect(texts.length).toBeGreaterThan(20);
  for (const { official, limit } of texts)
    expect([official, answerOf(official)?.dataValidation]).toEqual([
      official,
      expect.objectContaining({ type: 'textLength', operator: 'lessThanOrEqual', formulae: [limit] }),
    ]);
});

test('a choice of one takes what stands in the boxes of its question', async () => {
  const { book, answerOf } = await openSheet();
  const boxes = book.getWorksheet('Boxes to tick');
  const single = REGISTRY_QUESTIONS.filter(
    ({ field, options }) => options.length > 0 && !Array.isArray(NO_ANSWERS[field]),
  );
  expect(single.map(({ official }) => official)).toContain('Turnover');
  for (const { official, options } of single) {
    const range = String(answerOf(official)?.dataValidation.formulae[0]);
    const [, first, last] = /^'Boxes to tick'!\$C\$(\d+):\$C\$(\d+)$/.exec(range) ?? [];
    expect([official, boxes?.getCell(`C${first}`).text]).toEqual([official, options[0]?.label]);
    expect([official, boxes?.getCell(`C${last}`).text]).toEqual([official, options.at(-1)?.label]);
  }
  expect(answerOf('Turnover')?.text).toBe('£60m-100m');
});

test('what is used of a limit follows the answer, and an answer is never a formula', async () => {
  const { answerOf, usedOf, rowOf } = await openSheet();
  expect(usedOf('PolicyDetails')).toEqual({ formula: `LEN(D${rowOf('PolicyDetails')})`, result: 13 });
  expect(answerOf('ProgressMeasures')?.value).toBe("'=1+1");
  expect(usedOf('ProgressMeasures')).toBe(4);
});
