import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import { splitLines } from '#app/domain/integrations/match/split-lines.ts';

async function split(pieces: readonly Uint8Array[]): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield await Promise.resolve(piece);
  }
  const lines: string[] = [];
  for await (const { text, tooLong } of splitLines(chunks())) lines.push(tooLong ? 'too long' : text);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same lines come out wherever the stream is cut, also within a letter', async () => {
  const text = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('\n')),
    {
      minLength: 1,
    },
  );
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const whole = bytes(`${lines.join('\n')}\n`);
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < whole.length; at += size) pieces.push(whole.subarray(at, at + size));
      const expected = lines.map((line, at) => (at === 0 ? line.replace(/^\uFEFF/, '') : line));
      expect(await split(pieces)).toEqual(expected);
    }),
  );
});

test('the last line needs no end, and a line that is too long spares its neighbours', async () => {
  const long = 'x'.repeat(70_000);
  expect(await split([bytes(`a\n${long}`), bytes(`${long}\nb`)])).toEqual(['a', 'too long', 'b']);
  expect(await split([bytes(long)])).toEqual(['too long']);
  expect(await split([])).toEqual([]);
});
