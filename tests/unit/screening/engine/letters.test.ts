import { fc } from '#tests/support/properties.ts';
import { describe, expect, test } from 'vitest';
import { compareLetters, lettersKept, lettersSought } from '#app/domain/screening/engine/letters.ts';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

const name = fc.stringMatching(/^[a-c1]{5,24}$/);

test('whatever lies within the edits allowed is found by its parts', () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom('', 'x', 'a'), fc.nat(1), (text, place, put, cut) => {
      const at = place % text.length;
      const other = text.slice(0, at) + put + text.slice(at + cut);
      if (compareLetters([text], [other]) === null) return;
      const sought = lettersSought(text);
      expect(lettersKept(other).some((hash) => sought.includes(hash))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('the comparison is symmetric and never lets digits differ', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareLetters([a], [b])).toEqual(compareLetters([b], [a]));
    }),
  );
  expect(compareLetters(['portno41'], ['portno42'])).toBeNull();
  expect(compareLetters(['northdocks'], ['northdoks'])).toEqual({ edits: 1, length: 9 });
});

describe('by their letters are found', () => {
  test.each([
    ['words of business torn apart', 'Agricu ltural Cooperative Bank', 'Agricultural Cooperative Bank'],
    ['all words joined', 'Northernmachines', 'Northern Machines'],
    ['a legal form joined to the name', 'Paokalinda', 'PAO Kalinda'],
    ['a common word with a slip in it', 'Harbour Transpo rtation', 'Harbour Transportation Limited'],
    ['a misspelt legal form', 'Infotal Omoo', 'Infotal, OOO'],
  ])('%s', (_what, ours, theirs) => {
    const [finding] = screen(aParty(ours), [aListed(theirs)]).findings;
    expect(finding?.reasons[0]?.kind).toBe('same-letters');
    expect(finding?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(finding?.score ?? 0, 3);
  });

  test.each([
    ['other places', 'National Bank of Kalinda', 'National Bank of Kalinde'],
    ['other initials', 'SKP International', 'SPI International'],
    ['other common words', 'Northern Trading Company', 'Southern Trading Company'],
  ])('but not %s', (_what, ours, theirs) => {
    const { findings } = screen(aParty(ours), [aListed(theirs)], 0.1);
    expect(findings.flatMap(({ reasons }) => reasons).map(({ kind }) => kind)).not.toContain('same-letters');
  });
});
