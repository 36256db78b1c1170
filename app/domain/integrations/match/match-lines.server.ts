import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Matcher } from './open-matcher.server.ts';
import type { LineAnswer } from './line-answer.ts';
import { EntityExample } from './example.ts';
import { type InputFault, inputFaults } from './input-faults.ts';
import type { Line } from './split-lines.ts';

/** Other requests are let in at least this often. */
const TURN_MS = 12;

/**
 * Answers each line in its order. A line that cannot be taken is answered with what is wrong with it, and the next one
 * goes on; empty lines are passed over.
 */
export async function* matchLines(matcher: Matcher, lines: AsyncIterable<Line>): AsyncGenerator<LineAnswer> {
  let began = performance.now();
  for await (const line of lines) {
    if (line.tooLong) {
      yield refusal(line.number, 'The line is longer than 64 kB.', []);
      continue;
    }
    if (line.text.trim() === '') continue;
    yield await answerLine(matcher, line);
    if (performance.now() - began < TURN_MS) continue;
    await letOthersWork();
    began = performance.now();
  }
}

async function answerLine(matcher: Matcher, { number, text }: Line): Promise<LineAnswer> {
  const value = parseJson(text);
  if (value === undefined) return refusal(number, 'The line is no JSON.', []);
  const example = EntityExample.safeParse(value);
  if (!example.success)
    return refusal(number, 'The line is no entity as it is expected.', inputFaults(example.error));
  const answer = await matcher.answer(example.data);
  const { id } = example.data;
  return { line: number, ...(id === undefined || id === null ? {} : { id }), ...answer };
}

function refusal(line: number, detail: string, errors: InputFault[]): LineAnswer {
  return { line, status: 400, detail, errors };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
