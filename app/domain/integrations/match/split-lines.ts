/** One line of a stream, counted from 1. The text of a line that is too long is empty. */
export type Line = { number: number; text: string; tooLong: boolean };

const LONGEST_LINE = 65_536;

/**
 * Cuts a stream of bytes into lines without ever holding more than one of them and the piece that came last. A line
 * above 64 kB is passed over to its end and told as such. Line ends may be those of Windows.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let held = '';
  let tooLong = false;
  let number = 0;
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (!tooLong) held += piece;
      tooLong ||= held.length > LONGEST_LINE;
      if (at === pieces.length - 1) break;
      number += 1;
      yield { number, text: tooLong ? '' : held, tooLong };
      held = '';
      tooLong = false;
    }
    if (tooLong) held = '';
  }
  held += decoder.decode();
  if (held !== '' || tooLong) yield { number: number + 1, text: tooLong ? '' : held, tooLong };
}
