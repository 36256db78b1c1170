import { expect, test } from 'vitest';
import { readParty } from '../../../commands/match/read-party.ts';
import { uniteListed } from '../../../commands/match/unite-listed.ts';

test('lines with the same id are one listed party with all their names', () => {
  const lines = [
    '{"id":"7","name":"Marlowe Knit Mills","country":"GB"}',
    '{"id":"8","name":"Tessaly Foods"}',
    '{"id":"7","name":"Marlowe Hosiery","country":"IE"}',
  ].map((line, at) => readParty(line, at + 1, 'names, line 1'));
  expect(uniteListed(lines).map(({ key, names, countries }) => ({ key, names, countries }))).toEqual([
    {
      key: '7',
      names: [
        { name: 'Marlowe Knit Mills', kind: 'main' },
        { name: 'Marlowe Hosiery', kind: 'alias' },
      ],
      countries: ['GBR', 'IRL'],
    },
    { key: '8', names: [{ name: 'Tessaly Foods', kind: 'main' }], countries: [] },
  ]);
});
