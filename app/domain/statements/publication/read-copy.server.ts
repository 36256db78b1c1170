import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { SECTIONS } from '../area.ts';
import { ANSWER_STANDINGS } from '../statement.ts';
import { statementHash } from '../approval/statement-hash.server.ts';
import type { StatementContent } from '../content.ts';
import { compareCopy, type Comparison, sameWords } from './compare-copy.ts';
import { plainStatement, RULE } from './readable.ts';

/** As much of a data file as its text needs. */
const CopiedFile = z.object({
  content: z.looseObject({
    title: z.string(),
    sections: z.array(
      z.object({
        key: z.enum(SECTIONS),
        title: z.string(),
        answers: z.array(
          z.looseObject({
            heading: z.string().nullable(),
            text: z.string(),
            standing: z.enum(ANSWER_STANDINGS),
            onlyFor: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
});

/**
 * Compares a copy with what was approved: plain text word by word, a data file first by its fingerprint.
 *
 * @param copy what somebody pasted or the text of the file that they chose
 * @param whole the plain file of the statement as it is handed out now, null where it is handed out no more
 */
export function readCopy(approved: StatementContent, copy: string, whole: string | null = null): Comparison {
  const file = readFile(copy);
  if (file === null) return comparePlain(plainStatement(approved), copy, whole);
  const hash = createHash('sha256').update(canonicalJson(file.content)).digest('hex');
  if (hash === statementHash(approved)) return { outcome: 'same' };
  const compared = compareCopy(plainStatement(approved), textOfFile(file.content));
  // The words are the same, so that something else in the file was changed.
  return compared.outcome === 'same' ? { outcome: 'other' } : compared;
}

/** A plain file is compared by what stands between its rules; words round it that are not those of the file are told. */
function comparePlain(approved: string, copy: string, whole: string | null): Comparison {
  if (whole !== null && sameWords(whole, copy)) return { outcome: 'same' };
  const parts = copy.split(RULE);
  if (parts.length !== 3) return compareCopy(approved, copy);
  const compared = compareCopy(approved, parts[1] ?? '');
  return compared.outcome === 'same' ? { outcome: 'within' } : compared;
}

type CopiedContent = z.infer<typeof CopiedFile>['content'];

function readFile(copy: string): z.infer<typeof CopiedFile> | null {
  if (!copy.trimStart().startsWith('{')) return null;
  try {
    const parsed = CopiedFile.safeParse(JSON.parse(copy));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function textOfFile({ title, sections }: CopiedContent): string {
  const lines = sections.flatMap((section) => [
    section.title,
    ...section.answers
      .filter(({ onlyFor }) => onlyFor.length === 0)
      .flatMap(({ heading, text }) => [heading ?? '', text.replaceAll(/\[([^\]]*)\]\(fact:[^)]*\)/g, '$1')]),
  ]);
  return [title, ...lines].join('\n\n');
}
