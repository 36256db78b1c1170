import { expect, test } from 'vitest';
import { readArguments, WrongUse } from '../../../commands/demo/read-arguments.ts';
import { progressLines } from '../../../commands/demo/tell-progress.ts';
import { textTable, widthOf } from '../../../commands/demo/text-table.ts';

test('without arguments the bundled list is read and the portal stays up', () => {
  expect(readArguments([])).toEqual({ once: false, file: null, help: false });
});

test('one’s own list and a single run can be asked for', () => {
  expect(readArguments(['--once', '--file', 'my list.xlsx'])).toEqual({
    once: true,
    file: 'my list.xlsx',
    help: false,
  });
});

test.each([[['--twice']], [['list.xlsx']], [['--file']], [['--file', '']]])(
  '%j is answered with how the command is used',
  (typed) => {
    expect(() => readArguments(typed)).toThrow(WrongUse);
    expect(() => readArguments(typed)).toThrow(/npm run demo -- --file LIST\.xlsx/);
  },
);

test('progress is told at most once a second', async () => {
  const lines: string[] = [];
  let moment = 0;
  const report = progressLines(
    'Importing',
    (line) => lines.push(line),
    () => moment,
  );
  for (moment = 0; moment <= 2600; moment += 200)
    await report({ done: moment, total: 3000, note: 'Saving suppliers' });
  expect(lines).toEqual([
    'Importing · Saving suppliers · 1000 of 3000',
    'Importing · Saving suppliers · 2000 of 3000',
  ]);
});

test('columns stand below one another, whatever the script', () => {
  const rows = [
    ['Supplier', 'Score'],
    ['宁波晨帆服装有限公司', '10.0'],
    ['Têxteis Ribeira Nova', '6.5'],
  ];
  expect(textTable(rows, { right: [1] })).toEqual([
    'Supplier              Score',
    '宁波晨帆服装有限公司   10.0',
    'Têxteis Ribeira Nova    6.5',
  ]);
  expect(new Set(textTable(rows, { right: [1] }).map(widthOf))).toEqual(new Set([27]));
});

test('a long text is cut with an ellipsis, between signs', () => {
  expect(textTable([['新疆中泰化学股份有限公司', 'x']], { widths: [9] })).toEqual(['新疆中泰…  x']);
});
