import { expect, test } from 'vitest';
import { requestLetter } from '#app/domain/statements/suppliers-statements/request-letter.ts';
import type { KeptFinding } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';

const NAMES = { supplier: 'Tarnbrook Mills (invented)', organisation: 'Alder Stores', sender: 'Ines Rahal' };
const finding = (part: Partial<KeptFinding>): KeptFinding => ({
  check: 'A5',
  group: 'legal',
  title: 'Approved by the body that must',
  outcome: 'not-found',
  says: '',
  fix: null,
  places: [],
  ...part,
});

test('without a text it asks for the statement, and why there is none', () => {
  const letter = requestLetter(NAMES, null);
  expect(letter).toContain('Please send us the address of your latest modern slavery statement');
  expect(letter).toContain('please tell us why: turnover, or no business in the United Kingdom');
  expect(letter.startsWith('To Tarnbrook Mills (invented)')).toBe(true);
  expect(letter.endsWith('Ines Rahal\nAlder Stores')).toBe(true);
});

test('it names what was not found: first what the Act and the first level ask for, then what would help', () => {
  const letter = requestLetter(NAMES, [
    finding({}),
    finding({
      check: 'B5.1',
      group: 'areas',
      title: 'Training, level 1',
      fix: 'Add who is trained; and how often.',
    }),
    finding({ check: 'C5', group: 'quality', title: 'Numbers' }),
    finding({ check: 'B1.1', group: 'areas', outcome: 'found', title: 'Structure, level 1' }),
  ]);
  const [before = '', after = ''] = letter.split('It would also help us');
  expect(before).toContain(
    'In it we did not find the following. Is it there, or could you tell us about it?',
  );
  expect(before).toContain('- Approval by the board of directors');
  expect(before).toContain('- Training: who is trained; and how often');
  expect(after).toContain('- Numbers for suppliers');
  expect(letter).not.toContain('Structure');
  expect(letter).not.toMatch(/complian|failed|violat/i);
});

test('what cannot be seen in a text, and what a person should look at, is not asked for', () => {
  const letter = requestLetter(NAMES, [
    finding({ check: 'A9', title: 'Linked from the homepage' }),
    finding({ check: 'D1', group: 'flags', outcome: 'look' }),
  ]);
  expect(letter).toContain('We have read it and have no question at present');
});
