import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { programFile } from '#app/platform/program-file.server.ts';
import {
  DOCUMENT_LIMITS,
  DOCUMENT_PROBLEMS,
  type DocumentProblem,
  documentRefused,
} from './document-problem.ts';
import type { TextPiece } from './page-lines.ts';

/** Pieces of text that are taken from one PDF: far more than any statement has. */
const MOST_PIECES = 300_000;

const Piece = z
  .tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.string(), z.boolean()])
  .transform(([text, x, y, width, size, font, ends]): TextPiece => ({ text, x, y, width, size, font, ends }));

const Answer = z.union([
  z.object({ html: z.string() }),
  z.object({ sheets: z.array(z.array(Piece)) }),
  z.object({ problem: z.enum(DOCUMENT_PROBLEMS), pages: z.number().optional() }),
]);
/** Milliseconds of work, and bytes of memory that opening one document may take; the signal ends it early. */
type ProcessLimits = { milliseconds: number; memory: number; signal?: AbortSignal | undefined };
type Opened = Exclude<z.infer<typeof Answer>, { problem: unknown }>;

/**
 * Opens a PDF or Word file in a process of its own, which is ended when it takes too long or too much memory, so that no
 * file can hold up the portal. A Word file comes back as HTML, a PDF as the pieces of text on its pages.
 *
 * @throws Refused `document.…`
 */
export async function runDocumentProcess(
  task: { kind: 'pdf' | 'docx'; bytes: Uint8Array },
  limits: ProcessLimits = DOCUMENT_LIMITS,
): Promise<Opened> {
  const child = fork(programFile('app', 'domain', 'statements', 'documents-in', 'document-process.mjs'), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const answer = Answer.parse(await answerOf(child, task, limits));
    if ('problem' in answer) throw documentRefused(answer.problem, { pages: answer.pages });
    return answer;
  } finally {
    child.kill('SIGKILL');
  }
}

async function answerOf(
  child: ChildProcess,
  task: object,
  { milliseconds, memory, signal: wanted }: ProcessLimits,
): Promise<unknown> {
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const stop = (problem: DocumentProblem) => reject(documentRefused(problem));
      const look = () => void memoryOf(child).then((bytes) => bytes > memory && stop('took-too-much'));
      timers.push(setTimeout(stop, milliseconds, 'took-too-long'), setInterval(look, 100));
      const giveUp = () => reject(new Error('The reading was stopped'));
      wanted?.addEventListener('abort', giveUp, { once: true });
      child.once('message', resolve);
      child.once('error', reject);
      // Node ends itself by SIGABRT when its heap is full.
      child.once('exit', (_code, signal) => stop(signal === 'SIGABRT' ? 'took-too-much' : 'broken'));
      child.send({ ...task, pages: DOCUMENT_LIMITS.pages, pieces: MOST_PIECES });
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** The memory that a process holds, in bytes; 0 where the system does not tell. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1];
    return Number(pages ?? 0) * 4096;
  } catch {
    return 0;
  }
}
