import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled, readLabelledFile } from '../../../../commands/train-statements/read-labelled.ts';

const HEADER =
  'statement_id,sentence_orig_idxs,sentence,Approval,Signature,C1 (reporting entity),C2 (structure),C2 (operations),C2 (supply chains),C3 (risk description),C4 (risk mitigation),C4 (remediation),C5 (effectiveness),C6 (consultation)';

function fileOf(...lines: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'daylight-labelled-')), 'labelled.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('labels are read by the names of their columns, and 1, 1.0 and true are yes', () => {
  const file = fileOf(
    `\uFEFF${HEADER},further`,
    'a,0,"Approved by the board, all of it",1,0,0,0,0,0,0,0,0,0,0,x',
    'b,0,We make chairs,0,0,0,0,1.0,0,0,0,0,0,0,x',
    'a,1,Ada Marsh Director,0,true,0,0,0.0,0,false,0,0,0,,x',
  );
  const [one, other] = readLabelled(file);
  expect(one?.id).toBe('a');
  expect(one?.sentences.map(({ text, labels }) => [text, ...labels])).toEqual([
    ['Approved by the board, all of it', 'approval'],
    ['Ada Marsh Director', 'signature'],
  ]);
  expect(other?.sentences.map(({ labels }) => [...labels])).toEqual([['operations']]);
});

test('a missing file, an empty one and a missing column are named with the fix', () => {
  expect(() => readLabelled('/nowhere/labelled.csv')).toThrow('There is no file /nowhere/labelled.csv.');
  expect(() => readLabelled(fileOf(HEADER))).toThrow('Give a header and one row a sentence');
  expect(() => readLabelled(fileOf(HEADER.replace('Signature,', ''), 'a,0,We make chairs,0'))).toThrow(
    'lacks the column Signature. Add it to its header.',
  );
});

test('a file of another country is read: other order, another sign between cells, quoted lines, further spellings', () => {
  const file = fileOf(
    '\uFEFFSentence;c1_reporting_entity;statement_id;SENTENCE_ORIG_IDXS;Approval;C4 (Remediation);annotator',
    '"The wages were\npaid back";0;x;[2, 3];FALSE;TRUE;one',
    '"Approved by the board; signed below";;x;1;Y;;one',
    ' ;1;x;0;1;1;one',
    'We make chairs;0.67;y;0;0;0;one',
  );
  const { statements, criteria, hasStatements } = readLabelledFile(file);
  expect(hasStatements).toBe(true);
  expect(criteria).toEqual(['approval', 'reporting-entity', 'remediation']);
  expect(
    statements.map(({ id, sentences }) => [id, ...sentences.map(({ text, labels }) => [text, ...labels])]),
  ).toEqual([
    ['x', ['Approved by the board; signed below', 'approval'], ['The wages were paid back', 'remediation']],
    ['y', ['We make chairs', 'reporting-entity']],
  ]);
});

test('without ids all rows are one statement; without a column of labels or of sentences the fix is named', () => {
  const file = fileOf('sentence,Signature', 'Ada Marsh Director,1', 'We make chairs,0');
  expect(readLabelledFile(file)).toMatchObject({ hasStatements: false, statements: [{ id: '' }] });
  expect(() => readLabelled(file)).toThrow('lacks the columns statement_id, Approval, C1 (reporting entity)');
  expect(() => readLabelledFile(fileOf('sentence,label', 'We make chairs,1'))).toThrow(
    'has no column of labels. Name at least one as AIMS.au does: Approval',
  );
  expect(() => readLabelledFile(fileOf('text,Signature', 'We make chairs,0'))).toThrow(
    'lacks the column sentence',
  );
});

test('a file of a spreadsheet in UTF-16, with other line ends and empty sentences, is read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'daylight-labelled-')), 'labelled.csv');
  const rows = ['1\t"Le rapport a été\r\napprouvé"\t1', '1\t\t1', '2\tSigned by Ada Marsh, Director'];
  writeFileSync(file, `\uFEFF${['statement_id\tsentence\tApproval', ...rows].join('\r\n')}`, 'utf16le');
  const { statements } = readLabelledFile(file);
  expect(statements.map(({ sentences }) => sentences)).toEqual([
    [{ text: 'Le rapport a été approuvé', labels: new Set(['approval']) }],
    [{ text: 'Signed by Ada Marsh, Director', labels: new Set() }],
  ]);
});

test('a quotation mark that never closes is named, with the fix', () => {
  const file = fileOf('statement_id,sentence,Approval', '1,"We make chairs,0', '2,We sell them,0');
  expect(() => readLabelledFile(file)).toThrow(/cannot be read as CSV .* Save it as comma-separated UTF-8/);
});
