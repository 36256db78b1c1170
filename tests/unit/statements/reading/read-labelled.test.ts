import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled } from '../../../../commands/train-statements/read-labelled.ts';

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
    'lacks the column Signature. Add them to its header.',
  );
});
