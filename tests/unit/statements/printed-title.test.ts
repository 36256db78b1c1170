import { describe, expect, test } from 'vitest';
import { printedTitleOrWord } from '#app/domain/statements/approval/rules.ts';

describe('printed-title-or-word', () => {
  test.each([
    ['director', 'Managing Director'],
    ['director', 'Chief executive'],
    ['director', 'CEO and co-founder'],
    ['director', 'Chair of the board'],
    ['director', 'Finance director'],
    ['designated-member', 'Designated  member'],
    ['general-partner', 'General partner'],
    ['partner', 'Senior partner'],
    ['accountable-officer', 'Accounting officer'],
  ] as const)('%s: “%s” tells it', (office, title) => {
    expect(printedTitleOrWord(title, { name: 'Imogen Farrow', office }, false)).toBeNull();
  });

  test.each([
    ['director', 'HR manager'],
    ['director', 'Associate director'],
    ['director', 'Company secretary'],
    ['director', 'Chief financial officer'],
    ['designated-member', 'Managing partner'],
    ['designated-member', 'Member of the board'],
    ['general-partner', 'Partner'],
    ['partner', 'HR business partner'],
    ['accountable-officer', 'Head of procurement'],
  ] as const)('%s: “%s” does not tell it, unless somebody confirms the office', (office, title) => {
    expect(printedTitleOrWord(title, { name: 'Imogen Farrow', office }, false)?.field).toBe('holdsOffice');
    expect(printedTitleOrWord(title, { name: 'Imogen Farrow', office }, true)).toBeNull();
  });

  test('the words name the title, the office and both ways on', () => {
    expect(printedTitleOrWord('HR manager', { name: 'Imogen Farrow', office: 'director' }, false)?.says).toBe(
      '“HR manager” does not read like the office of director, which has to sign. Print the title that tells it, or tick below that Imogen Farrow holds that office.',
    );
  });
});
